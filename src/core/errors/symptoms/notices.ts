import type { Entry } from '../entry.ts'
import { said } from './complaint.ts'

const app = /\b(?:your|our|my|the|this) app\b|\b(?:facebook|meta|fb|instagram) app\b/i

/** Mails of Meta's in the words in which people pass them on. */
export const toldNotices: readonly Entry[] = [
  {
    id: 'permissions-unused',
    complaints: [
      said(
        /\b(?:permissions?|features?|access)\b/i,
        /\bremov(?:e|ed|ing)\b|\brevok|\blose\b/i,
        /\bunused\b|\bnot (?:been )?us(?:ed|ing)\b|n['’]t (?:been )?us(?:ed|ing)\b|\bno api calls?\b|\bdisuse\b|\binactiv/i,
        /\b(?:apps?|api|facebook|meta|instagram|pages?_\w+)\b/i,
      ),
    ],
    example: 'We have removed permissions that your app has not used in the last 90 days.',
    title: 'Meta takes permissions away that an app has not used',
    meaning:
      'Advanced Access ends for a permission without calls. For people with a role on the app it still works.',
    cause: 'For some months no call of the app needed the permission.',
    who: 'developer',
    steps: [
      'Does your program need it? If not, take it out of the login link: nothing else to do.',
      'If it does: make calls that use it, and ask for Advanced Access again under App Review.',
      'Until then a login of people without a role on the app does not get this permission.',
    ],
    remedies: [],
    place: 'app-review',
    source: { known: 'documented', where: 'Meta, Maintaining data access' },
  },
  {
    id: 'app-inactive',
    complaints: [
      said(
        app,
        /\binactive\b|\bnot been used\b/i,
        /\bset to\b|\bcurrently\b|\bbecause\b|\bdeemed\b|\bmarked\b|\bwill be\b|\bsays\b/i,
        /^(?!.*\b(?:store|phone|android|ios|user|tab|session|window|apple|google)\b)/i,
      ),
    ],
    example: 'Your app is currently inactive because it has not been used.',
    title: 'Meta has set the app inactive, or is about to',
    meaning: 'All of its tokens end, and no call gets through until an admin restores it.',
    cause:
      'Nobody has used the app for a long time, and no admin has opened it in the App Dashboard.',
    who: 'developer',
    steps: [
      'An admin: open the app in the App Dashboard, and restore it there.',
      'Then log in again: the old tokens do not work any more.',
      'Permissions that Meta took away meanwhile need App Review again.',
    ],
    remedies: ['start-again'],
    place: 'app-basic',
    source: { known: 'documented', where: 'Meta, Maintaining data access' },
  },
  {
    id: 'app-restricted',
    complaints: [
      said(
        app,
        /\b(?:restricted|violat\w{1,4}|suspended|does(?:n['’]t| not) comply|deactivated|api access has been)\b/i,
        /^(?!.*\b(?:if|unless|may|could)\b)/i,
        /\b(?:platform (?:terms|polic\w{1,3})|developer polic\w{1,3}|meta|facebook|api access)\b/i,
      ),
    ],
    example:
      'Your app has been restricted because it does not comply with the Meta Platform Terms.',
    title: 'Meta has restricted the app for a broken rule',
    meaning:
      'Its calls and logins are refused for people without a role on it. People with a role can still try it.',
    cause: 'The mail and App Dashboard › Alerts name the rule.',
    who: 'developer',
    steps: [
      'App Dashboard › Alerts: read the rule, and mend what it names.',
      'Answer or appeal there, or from the contact address of the app: answers from other addresses do not arrive.',
      'A new login or a new token changes nothing until then.',
      'Check the sender: Meta asks for no password by mail.',
    ],
    remedies: [],
    place: 'app-basic',
    source: { known: 'documented', where: 'Meta, Platform Terms: Enforcement' },
  },
  {
    id: 'verification-refused',
    complaints: [
      said(
        /\b(?:business|access|identity) verification\b/i,
        /\brejected\b|\brefused\b|\bdeclined\b|\bfail(?:ed|s)?\b|\bnot (?:be )?(?:verified|approved)\b|\bunsuccessful\b/i,
      ),
    ],
    example: 'Your business verification was rejected.',
    title: 'Meta has refused the business verification',
    meaning:
      'The app keeps what it has. Advanced Access waits for it. Your own Pages and accounts need none.',
    cause:
      'Name, address or phone number on the papers differ from those in the portfolio, or the paper is of a kind that Meta does not take.',
    who: 'developer',
    steps: [
      'Business settings › Business info: write name and address exactly as on the papers.',
      'Business settings › Security Centre: start again, with a paper that shows both.',
      'Verify by the domain of the website or its mail address where it is offered.',
      'Only your own accounts: leave the app in development, with a role on it.',
    ],
    remedies: [],
    place: 'business-settings',
    source: { known: 'documented', where: 'Meta, Business verification; the causes are a guess' },
  },
  {
    id: 'secret-exposed',
    complaints: [
      said(
        /\b(?:app|client|facebook|instagram|meta) secrets?\b|\b(?:access|page|user|facebook|instagram|long-lived) tokens?\b/i,
        /\bexposed\b|\bleak(?:ed|s)?\b|\b(?:pushed|committed|posted|published|shared)\b.{0,40}\b(?:git(?:hub|lab)?|repo(?:sitory)?|public(?:ly)?|online|chat|slack|discord|forum)\b/i,
      ),
    ],
    example: 'I pushed my Facebook app secret to a public repository.',
    title: 'A secret or a token that others have seen must be changed at once',
    meaning:
      'Whoever has a token acts as its owner. Whoever has the app secret acts as the whole app.',
    cause: 'Deleting the file or the message does not help: copies are found within minutes.',
    who: 'developer',
    steps: [
      'The app secret: App settings › Basic › Reset. Then put the new one into the server’s settings, and nowhere else.',
      'A token: remove the app at facebook.com under Settings › Business integrations (Instagram: Website permissions), and log in again. That ends all tokens of that login.',
      'A new password of the account ends its tokens too.',
      'Look at the app’s roles and at the Page’s posts for what is not yours.',
    ],
    remedies: ['start-again'],
    place: 'app-basic',
    source: { known: 'documented', where: 'Meta, Login security' },
  },
]
