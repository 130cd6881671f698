import type { Entry } from '../entry.ts'
import { anyOf, said } from './complaint.ts'
import { not } from './words.ts'

const pressing = anyOf(
  String.raw`\b(?:click|press|tap|hit|push)\w{0,3}\b.{0,60}\b(?:connect|log ?in|sign in|authori[sz]e|link|add account|facebook|instagram)\b`,
  String.raw`\b(?:connect|log ?in|sign ?in|authori[sz]e|facebook|instagram) (?:\w+ )?button\b|\bbutton\b.{0,60}\bconnect(?:ing)?\b`,
)
const nothingHappens = anyOf(
  String.raw`\bnothing (?:at all )?(?:happen|open|appear|show|occur)\w{0,3}|\b(?:leaves|leaving) me (?:on|at)\b|\bgoes back to\b|\bjust (?:disappears|closes|reloads|refreshes)\b`,
  String.raw`\b(?:does|do|did)(?:n['’]?t| not|nt) (?:open|do anything|respond|react|redirect|pop|trigger|launch)`,
  String.raw`\bno (?:pop-?up|window|dialog|redirect|reaction|response)\b|\bnot redirect\w{0,3}\b`,
)
/** The tool and its account, and no train or cable. */
const connected = '(?:authori[sz]ed|connected|linked|logged in|signed in|authenticated)'
const stillNot = anyOf(
  String.raw`\b(?:account|app|page|connector|facebook|instagram|tool|plugin|channel|profile|integration|it)\b.{0,30}\bstill\b.{0,25}(?:\bnot\b|n['’]t\b|\bun)(?: \w+)? ?${connected}`,
  String.raw`\bstill (?:says|shows|asks|tells)\b.{0,40}(?:\bnot ${connected}|\bconnect|\bauthori[sz]e|\blog ?in)`,
)

const silent = anyOf(
  String.raw`${not}(?: \w+){0,3}? (?:show|appear|display|render|load|visible|return|respond|call|fir(?:e|ed|ing)\b|work|defined|trigger|open|do)`,
  String.raw`\b(?:missing|invisible|disappear\w{0,3}|nothing|blank|gone|undefined)\b`,
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
      'Open the browser’s console (F12), connect again, and paste the red lines or the address of the window here.',
      'A tool on your own server: look into its settings for the App ID and the secret, and into its log.',
    ],
    remedies: ['start-again'],
    place: 'business-integrations',
    source: {
      known: 'reported',
      where: 'brightbean-studio issue 183, dataconnector-facebook issues 16 and 23',
    },
  },
  {
    id: 'sdk-does-nothing',
    complaints: [
      said(/\bFB\.\w{2,20}|\bfb[-:]login-button\b|\bgetLoginStatus\b|\bfbAsyncInit\b/i, silent),
      said(
        /\b(?:facebook|fb|instagram) (?:log[ -]?in|sign[ -]?in|connect) button\b|\bbutton\b.{0,30}\b(?:facebook|fb) log[ -]?in\b/i,
        silent,
      ),
    ],
    example: 'The Facebook login button does not show up on my website.',
    title: 'Meta’s JavaScript SDK does nothing on the page',
    meaning:
      'The button and the answers of FB.… are made by a script of Meta’s. It did not load, or did not begin.',
    cause:
      'A blocker or the browser’s tracking protection keeps the script out, the page is not on https, FB.init did not run, or the button came into the page after the script had looked for it.',
    who: 'developer',
    steps: [
      'Open the browser’s console (F12): a red line about connect.facebook.net or FB names the cause. Paste it here.',
      'Try it without blockers, in a normal window, and on https.',
      'Call FB.init in window.fbAsyncInit with appId, version and xfbml: true. After the page has changed: FB.XFBML.parse().',
      'A button of your own that calls FB.login in the press needs no XFBML.',
      'getLoginStatus is silent where the browser blocks third-party cookies, and where the domain is not entered under App domains.',
    ],
    remedies: [],
    place: 'login-settings',
    source: {
      known: 'documented',
      where: 'Meta’s pages on its JavaScript SDK; developers’ issues',
    },
  },
  {
    id: 'network-dropped',
    complaints: [
      said(
        /\b(?:option|connector|integration|provider|node|source|support|service|button)\b/i,
        /\b(?:facebook|fb|instagram)\b/i,
        /\b(?:no longer|not|isn['’]t|any ?more)\b.{0,20}\b(?:available|visible|there|listed|offered|supported|exists?)\b|\b(?:removed|dropped|discontinued|gone|disappeared|missing)\b/i,
        /\b(?:power ?bi|excel|tableau|looker|data studio|google sheets|version|desktop|update|upgrade|release|plugin|settings|list|menu|latest|n8n|zapier|make|tool|software)\b/i,
      ),
    ],
    example: 'The option to get data from Facebook is no longer available in Power BI.',
    title: 'The tool no longer offers Facebook or Instagram',
    meaning:
      'The makers of the tool have taken it out, or it belongs to another plan. Neither your account nor a token is at fault.',
    cause:
      'Meta has ended the API or the app that the tool used, and the tool did not move to the next one.',
    who: 'nobody',
    steps: [
      'Look for the network’s name in the tool’s release notes and its list of connectors.',
      'Most tools have a general way: “HTTP request” or “From web”, with the address of the call and a token. Keytag gives both.',
      'Or use a connector of another maker, whose app is approved by Meta.',
    ],
    remedies: ['start-again'],
    source: { known: 'reported', where: 'powerbi-docs issues 1913 and 2445' },
    isHollow: true,
  },
]
