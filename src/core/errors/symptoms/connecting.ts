import type { Entry } from '../entry.ts'
import { anyOf, said } from './complaint.ts'

const pressing = anyOf(
  String.raw`\b(?:click|press|tap|hit|push)\w{0,3}\b.{0,60}\b(?:connect|log ?in|sign in|authori[sz]e|link|add account|facebook|instagram)\b`,
  String.raw`\b(?:connect|log ?in|sign ?in|authori[sz]e|facebook|instagram) (?:\w+ )?button\b`,
)
const nothingHappens = anyOf(
  String.raw`\bnothing (?:at all )?(?:happen|open|appear|show|occur)\w{0,3}`,
  String.raw`\b(?:does|do|did)(?:n['’]?t| not|nt) (?:open|do anything|respond|react|redirect|pop|trigger|launch)`,
  String.raw`\bno (?:pop-?up|window|dialog|redirect|reaction|response)\b|\bnot redirect\w{0,3}\b`,
)
/** The tool and its account, and no train or cable. */
const connected = '(?:authori[sz]ed|connected|linked|logged in|signed in|authenticated)'
const stillNot = anyOf(
  String.raw`\b(?:account|app|page|connector|facebook|instagram|tool|plugin|channel|profile|integration|it)\b.{0,30}\bstill\b.{0,25}(?:\bnot\b|n['’]t\b|\bun)(?: \w+)? ?${connected}`,
  String.raw`\bstill (?:says|shows|asks|tells)\b.{0,40}(?:\bnot ${connected}|\bconnect|\bauthori[sz]e|\blog ?in)`,
)

/** A tool's "Connect" that leads nowhere, as people tell of it. */
export const connectingTroubles: readonly Entry[] = [
  {
    id: 'connect-leads-nowhere',
    complaints: [said(pressing, nothingHappens), said(stillNot)],
    example: 'I press the Connect button of Facebook, and nothing happens.',
    title: 'The tool’s “Connect” leads nowhere',
    meaning:
      'The tool opens Meta’s dialog in a window, and waits for what comes back. One of the two did not happen, and no error was shown.',
    cause:
      'The browser blocks the window or the tool’s cookies, the tool has no App ID in its settings, or the tool lost the answer.',
    who: 'person',
    steps: [
      'Allow pop-up windows for the tool, switch blockers off for it, or take another browser. Not the one inside an app.',
      'Remove the tool at facebook.com under Settings › Business integrations. Then connect it again, with everything ticked.',
      'Open the browser’s console (F12), connect once more, and paste the red lines or the address of the window here.',
      'A tool on your own server: look into its settings for the App ID and the secret, and into its log.',
    ],
    remedies: ['start-again'],
    place: 'business-integrations',
    source: {
      known: 'reported',
      where: 'brightbean-studio issue 183, dataconnector-facebook issues 16 and 23',
    },
  },
]

const metas = '(?:facebook|instagram|insta|fb|ig|meta)'
const use = String.raw`(?:log[ -]?in|sign[ -]?in|oauth|auth\w{0,12}|connect\w{0,4}|integration|apis?|graph|plugin|sdk|tokens?|webhooks?|posting|publishing|scheduling|posts?|accounts?|pages?|business|bots?|messenger)`
/** Meta's name beside something that a program does with it. */
const program = anyOf(
  String.raw`\b${metas}\b[*_\"'’”]{0,3}(?: [\w-]+){0,2}? ${use}\b`,
  String.raw`\b${use}\b(?: [\w-]+){0,3}? [*_\"'‘“]{0,3}${metas}\b`,
)
const fails = anyOf(
  String.raw`\b(?:not|n['’]t|isnt|doesnt|dont|cant|never|no longer|unable to|cannot)(?: \w+){0,2}? (?:work|connect|log ?in|sign ?in|post|publish|authenticat|authori[sz])|\bstopped (?:working|connecting)\b`,
  String.raw`\b(?:is|are|keeps?) failing\b|\b(?:is|are|gets?|getting|was|were) (?:forbidden|rejected|refused|denied)\b|\bfails?\b|\bfailed\b|\b(?:get|got|getting|gives?|shows?|have|having|throws?|returns?|see|an?) (?:\w+ ){0,2}(?:errors?|issues?|problems?)\b`,
  String.raw`\b(?:funktioniert|geht|klappt)(?: \w+){0,2} nicht\b|\bno (?:me )?funciona\b|\bnão funciona\b|\bne (?:fonctionne|marche) pas\b|\bnon funziona\b`,
)
/** Troubles of a person with Facebook itself, and of other things with its name. */
const noProgram =
  /^(?!.*\b(?:password|passwort|hacked|locked|disabled|marketplace|news ?feed|friends?|games?|messenger app|pixel|ads?|campaign|phone number|verification code|my (?:phone|iphone|mom|dad|wife|son))\b)/i

/** The least that is said of a trouble. It counts where a text tells nothing else. */
export const bareTroubles: readonly Entry[] = [
  {
    id: 'no-error-told',
    complaints: [said(noProgram, program, fails)],
    example: 'Facebook login is not working in our app.',
    title: 'Something does not work, and no error says why',
    meaning:
      'Meta gives each refusal a sentence and a number. They are what tells the cause, and they are not in this text.',
    cause:
      'Many things look like this: a token that has ended, a permission that was unticked, an app in development mode, a redirect URI that is not registered.',
    who: 'developer',
    steps: [
      'A page of Facebook or Instagram says something: paste its words, or the address above them.',
      'The tool or program has a log: paste the lines with “error”, “code” or “message”.',
      'In a browser: press F12, do it again, and paste the answer of graph.facebook.com or graph.instagram.com under Network.',
      'Do you have the token or the login link? Paste it here. Or log in here with the same account: if that works, the fault is in the tool.',
    ],
    remedies: ['start-again'],
    source: { known: 'own', where: 'What people write when no error is shown to them' },
    isHollow: true,
  },
]
