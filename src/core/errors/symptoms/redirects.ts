import type { Entry } from '../entry.ts'
import { anyOf, type Complaint, said } from './complaint.ts'
import { not } from './words.ts'

const login =
  /\b(?:log(?:s|ged|ging)?[ -]?(?:in|into)|sign(?:s|ed|ing)?[ -]?in|auth\w{0,14}|oauth|facebook login|social login|connect\w{0,3})\b/i
/** The person ends up elsewhere. On phones that is another matter. */
const elsewhere = anyOf(
  String.raw`${not}(?: [\w/]+){0,3}? (?:redirect\w*|return\w*|brought|bring|taken?|sent|forward\w*|go(?:es|ing)? back|com(?:e|es|ing) back)(?! (?:any|an?|no|the|null|data|empty|user)\b(?! (?:page|home|dashboard|intended|website|site|user back)))`,
  String.raw`\b(?:redirect\w*|goes|go|sent|taken|lands?|brings?|takes?)\b.{0,30}\b(?:to|on)\b.{0,40}\b(?:wrong|another|other|different|instead|home ?page|root|facebook\.com|form|blank|regist(?:er|ration)|sign[ -]?up|previous page|demo)\b`,
  String.raw`\b(?:wrong|incorrect) redirect\b|\bredirect\w* (?:is |to )?(?:the )?(?:wrong|incorrect)\b|\bredirect\w*\b.{0,40}\b(?:ignored|not (?:used|respected))|(?:previous|original|intended) (?:page|url) after (?:the )?log\W?in|\bstays? on (?:the )?(?:login|facebook|same)\b|\bkeeps? (?:on )?loading\b`,
)
const noPhone =
  /^(?!.*\b(?:(?:my|our|the|an?|mobile|native) (?:\w+ )?apps?|android|ios|iphone|expo|react native|flutter|emulator|redirect[ _]ur[il]s?|callback ur[il]s?|chrome|safari|back to app|loops?|too many)\b|.*#_=_)/i
const network = /\b(?:facebook|fb|instagram)\b/i

function afterLogin(...says: readonly RegExp[]): Complaint {
  return { ...said(noPhone, login, ...says), beside: network }
}

/** Websites that lead people elsewhere after the login, as people tell of them. */
export const redirectTroubles: readonly Entry[] = [
  {
    id: 'redirect-after-login',
    complaints: [afterLogin(elsewhere)],
    example: 'After logging in with Facebook the user is not redirected to the dashboard.',
    title: 'After the login the website leads to the wrong page',
    meaning:
      'Meta sends a person to the redirect URI, and nowhere else. Where they go from there, the website decides.',
    cause:
      'The website’s own setting for it is missing, the session did not keep where the person came from, or the callback failed and showed something else.',
    who: 'developer',
    steps: [
      'Look at the address where it stays. At facebook.com Meta has not sent the person back: paste what the page says. At your callback, your server failed: look into its log.',
      'Set the library’s own target: LOGIN_REDIRECT_URL (Django), callbackUrl (Auth.js), after_sign_in_path_for (Devise), successRedirect (Passport), defaultSuccessUrl (Spring).',
      'Keep where the person came from in state or in the session. A redirect URI with changing parameters is refused.',
      'A form that asks for the e-mail address again: Meta gave none. Ask for email, and let people in without it too.',
    ],
    remedies: [],
    source: {
      known: 'reported',
      where: 'Django-facebook issue 482, StartupAPI issue 97, MyFacebook-Connect issue 48',
    },
  },
]
