import type { Entry } from '../../entry.ts'
import { networks } from '../../service-names.ts'
import { met } from '../../wordings.ts'
import { answerHidden } from './answer-hidden.ts'

const permission = String.raw`permissions? (?:\w+ ){0,2}`
/** Permissions of a phone, which its apps ask for. */
const ofPhone = String.raw`(?<!\b(?:camera|location|microphone|storage|contacts?|notifications?|photos?|bluetooth|tracking|file|calendar) )`
/** A directory of a path may have such a name. */
const meta = String.raw`(?<![/\w-])(?:${networks}|meta|fb|ig|graph|pages?)(?![/\w-])`
const login = String.raw`\b(?:accounts?|token|app|login)\b`

/** Both on one line, in either order. */
function beside(names: string, words: string): string {
  return String.raw`(?:${names})[^\n]{0,200}?${words}|${words}[^\n]{0,200}?(?:${names})`
}

/** “Permission denied” is what every system says of its files, so it needs a name of Meta’s. */
const missesPermission = new RegExp(
  [
    String.raw`\b(?:did(?: not|n['’]t)|have(?: not|n['’]t)|has(?: not|n['’]t)|not) grant(?:ed)? (?:\w+ ){0,3}permissions?\b`,
    String.raw`${ofPhone}\b${permission}(?:(?:was|were|has been|have been) )?(?:not granted|declined|unticked|revoked)\b`,
    beside(meta, String.raw`\b${permission}denied\b`),
    beside(
      `${meta}|${login}`,
      String.raw`\b(?:missing|insufficient|not enough) (?:\w+ ){0,2}permissions?\b`,
    ),
    String.raw`\b(?:declined|denied|refused|unticked|unchecked|rejected) (?:\w+ ){0,3}permissions?\b[^\n]{0,30}?\b(?:facebook|instagram|meta)\b`,
    String.raw`\bscope_rejected\b`,
  ].join('|'),
  'i',
)

/** Tools and libraries that say which step failed, and not why. */
export const toolRefusals: readonly Entry[] = [
  {
    id: 'long-lived-failed',
    speaker: 'a tool',
    says: {
      isAround: true,
      message:
        /\b(?:failed|fails|failure|could not|couldn['’]t|unable|error|problem|cannot|can['’]t)\b[^\n]{0,40}?\b(?:exchang|get|obtain|fetch|upgrad|generat|request|retriev|convert)[^\n]{0,60}?\blong[- _]?lived\b|\blong[- _]?lived (?:access )?token (?:exchange|request|refresh) (?:has )?failed\b/i,
    },
    wordings: met(
      'jetpack issue 20445, wp-calypso issue 74616',
      'There was a problem exchanging an Instagram access token for a long lived one',
    ),
    title: 'The tool could not turn the fresh token into one of 60 days',
    meaning: `The login worked; the second step was refused. ${answerHidden}`,
    cause:
      'The app secret is another app’s, the token has been exchanged before, it is of another family, or its owner has no role on an app that is not reviewed. In July 2021 and March 2023 it was a fault of Meta’s that many met at once.',
    who: 'developer',
    steps: [
      'Connect again. If others met it on the same day, wait for Meta.',
      'In your own program, log the answer of that call and paste it here.',
      'Each family has its own call. Facebook: graph.facebook.com/oauth/access_token with fb_exchange_token. Instagram: graph.instagram.com/access_token with ig_exchange_token. Threads: graph.threads.net/access_token with th_exchange_token.',
    ],
    remedies: ['log-in-again'],
    retry: 'now',
    source: {
      known: 'reported',
      where:
        'jetpack issue 20445, wp-calypso issue 74616, meta-mcp issue 19, shoutrrr pull request 75',
    },
  },
  {
    id: 'r-httr',
    speaker: 'R’s httr',
    wordings: met(
      'Rfacebook issues 38, 77, 126 and 170, fbRads issue 39',
      'Bad Request (HTTP 400). Failed to get an access token',
      'Error in init_oauth2.0',
      'Error in oauth2.0_access_token',
      'Deprecated: supply token object to config directly',
    ),
    title: 'These are the words of R’s httr: the token was not fetched',
    meaning: `R has gone through the login and then failed. ${answerHidden}`,
    cause:
      'Often http://localhost:1410/ is not registered as redirect URI. “Deprecated” means that the package is older than httr.',
    who: 'developer',
    steps: [
      'App Dashboard › Facebook Login for Business › Settings › Valid OAuth Redirect URIs: add http://localhost:1410/ with the slash.',
      'Or leave R’s login out: log in here, and give the token to the functions as text: token = "…".',
      'Rfacebook is no longer maintained. Calls with httr to graph.facebook.com still work.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Rfacebook issues 38, 77, 126 and 170' },
  },
  {
    id: 'tool-misses-permission',
    speaker: 'a tool',
    says: {
      isAround: true,
      message: missesPermission,
    },
    wordings: met(
      'Django-facebook issue 87',
      'Somehow facebook is not giving us the permissions needed',
    ),
    title: 'The tool says that a permission was not granted',
    meaning: 'These are a tool’s words. The login worked, and one of the permissions is missing.',
    cause:
      'It was unticked in Meta’s dialog, or the tool’s app may not ask this person for it. The dialog does not ask again for what was once declined.',
    who: 'person',
    steps: [
      'Connect the tool again. In Meta’s dialog choose “Edit settings”, and tick every Page, account and permission.',
      'If the dialog does not ask: remove the tool at facebook.com under Settings › Business integrations, or at instagram.com under Apps and websites. Then connect it again.',
      'With an app of your own: give the person a role on it, or ask for Advanced Access in App Review.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    example: 'Facebook didn’t grant the permissions we need to publish.',
    source: { known: 'reported', where: 'Help of adcore, SmarterQueue and others' },
  },
]
