import type { Entry } from '../entry.ts'
import { said } from './complaint.ts'
import { not } from './words.ts'

/** Logins and redirects that behave oddly, as people tell of them. */
export const loginTroubles: readonly Entry[] = [
  {
    id: 'code-in-address',
    complaints: [
      said(
        /\bcode\b.{0,20}\b(?:param\w*|query|in the (?:url|uri|address))\b|\b(?:callback|redirect\w*)\b.{0,60}\bcode\b/i,
        /\bhow\b|\bwhat\b|\?(?:\s|$)|\btoken\b|\bdetails\b/i,
      ),
      said(
        /\b(?:facebook|fb|instagram) log[ -]?in\b|\blog ?in (?:with|via) (?:facebook|fb|instagram)\b/i,
        /\bwithout (?:the |an? |any |using )?(?:\w+ )?(?:js|javascript|sdk|library|popup)\b|\bmanual(?:ly)?\b.{0,20}\b(?:flow|log ?in|build)/i,
      ),
    ],
    example: 'The login comes back with a code param, how do I get the token?',
    title: 'A code is exchanged for a token, on a server',
    meaning: 'The login worked. The code is good for one exchange, within the hour.',
    cause:
      'The login was started with response_type=code. Some libraries do so on phones, where no pop-up can open.',
    who: 'nobody',
    steps: [
      'On your server: GET https://graph.facebook.com/oauth/access_token with client_id, client_secret, code, and exactly the same redirect_uri.',
      'Instagram Login: POST the same fields and grant_type=authorization_code to https://api.instagram.com/oauth/access_token.',
      'Then call /me?fields=id,name with the token.',
      'react-facebook-login: disableMobileRedirect keeps it in the page, without a code.',
      'Keytag asks for tokens and not for a code: start the login here to get them without a server.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s page on the manual login flow' },
    isHollow: true,
  },
  {
    id: 'login-loop',
    complaints: [
      said(
        /\b(?:redirect\w*|login|infinite|endless|continuous|unlimited|oauth)\b.{0,30}\bloop|\btoo many redirects\b|\bloop\b.{0,20}\bredirect|weiterleitungsschleife|endlosschleife|\bbucle\b|\bboucle\b|\bciclo infinito\b/i,
      ),
      said(
        /\b(?:asks?|prompts?|wants?|shows?)\b.{0,30}\b(?:log ?in|sign ?in)\b/i,
        /\b(?:as before|once more|over and over|return\w{0,3} to (?:the )?(?:web ?site|site|page|plugin))\b/i,
        /\b(?:facebook|fb|instagram)\b/i,
      ),
      said(
        /\b(?:redirect\w*|sent|sends?|thrown|throws?|kicks?|brings?|taken?)\b.{0,30}\b(?:back )?to (?:the )?(?:log[ -]?in|sign[ -]?in)(?: page| screen| form)?\b/i,
        /\b(?:even )?(?:after|although|though)\b.{0,40}\b(?:auth\w{0,14}|log(?:ged|ging)?[ -]?in|sign(?:ed|ing)?[ -]?in|login)\b/i,
        /\b(?:facebook|fb|instagram|social|oauth|refresh_token)\b/i,
      ),
    ],
    example: 'After the login it goes round in an endless redirect loop.',
    title: 'The callback begins the login again and again',
    meaning: 'The callback begins a new login each time instead of reading the reply.',
    cause:
      'The callback page asks for a login itself, its session cookie is lost on the way back, or it reads Meta’s refusal as “not logged in”.',
    who: 'developer',
    steps: [
      'Look at the address of the callback: code= means that the login worked, error= that Meta refused. Paste it here.',
      'Leave the callback out of what a login protects.',
      'Check the session cookie: SameSite=Lax, Secure, and the same host for the start and the callback.',
    ],
    remedies: [],
    source: {
      known: 'reported',
      where: 'ThinkUp issue 1739, php-graph-sdk issue 492, qarth issue 4',
    },
  },
  {
    id: 'dialog-does-not-ask',
    complaints: [
      said(
        /^(?!.*\b(?:explorer|dashboard|app[ -]review|drop-?down)\b)/i,
        new RegExp(
          `${not}.{0,40}\\b(?:ask|prompt|show|see|display)\\w*\\b.{0,50}\\b(?:permissions?|consent|dialog|flow|picker|choose|select\\w*|again)\\b`,
          'i',
        ),
        /\blog ?in|\blogged|\bre-?auth|\bauthori[sz]|\bconnect|\bdialog|\bpermission|\bflow\b/i,
      ),
      said(
        /\b(?:force|re-?ask|ask again|re-?request|ask(?:ing)? for)\b.{0,60}\bpermissions?\b/i,
        /\bafter\b|\bagain\b|\bedit\b|\bpop-?up\b|\blater\b|\bdialog\b/i,
        /\bhow\b|\bcan\b|\bneed\b|\bwant\b|\?/i,
      ),
      said(
        /\bforce\b.{0,40}\b(?:pop-?up|dialog|edit)\b.{0,40}\b(?:permissions?|access|settings)\b/i,
      ),
      said(
        /\bno (?:page )?(?:picker|selection)\b|\b(?:connects?|uses?|selects?) the \*?(?:old|same|wrong)\*? page\b/i,
      ),
      said(
        /\b(?:change|add|select|choose|pick)\b.{0,30}\b(?:another|other|different|more)\b.{0,20}\bpages?\b/i,
      ),
    ],
    example: 'The login does not ask for the permissions again.',
    title: 'The dialog does not ask again',
    meaning: 'Meta remembers what was ticked, and skips the questions at the next login.',
    cause: 'The person has allowed the app before. Meta uses the same Pages and permissions again.',
    who: 'developer',
    steps: [
      'Add auth_type=rerequest to the login link: it asks for what was declined, and opens the list of Pages.',
      'In the dialog: choose “Edit settings” instead of “Continue as …”.',
      'Or remove the app at facebook.com under Settings › Business integrations, and log in again.',
    ],
    remedies: ['start-again'],
    place: 'business-integrations',
    source: { known: 'documented', where: 'Meta’s page on asking again; trypost pull request 314' },
  },
  {
    id: 'dialog-asks-each-time',
    complaints: [
      said(
        /\b(?:asks?|asking|prompts?|prompting)\b.{0,60}\b(?:permissions?|again|confirm|authori[sz]e|pages)\b/i,
        /\b(?:every ?time|each time|(?:every|each) (?:single )?log ?in|always|keeps?|again and again)\b/i,
      ),
    ],
    example: 'Facebook asks for the permissions of the Pages at every login.',
    title: 'The dialog asks at every login',
    meaning: 'Meta asks again while something that the link asks for was not granted.',
    cause:
      'The link asks for a permission that has ended, such as manage_pages, or that the person declined. Or it has auth_type=rerequest or reauthenticate.',
    who: 'developer',
    steps: [
      'Paste the login link here: Keytag names the permissions that have ended.',
      'Compare what the link asks for with /me/permissions, and leave out what is never granted.',
      'Send auth_type=rerequest only after something was declined.',
    ],
    remedies: [],
    source: {
      known: 'inferred',
      where: 'php-graph-sdk issue 1122 and vue-facebook-signin-button issue 12',
    },
  },
  {
    id: 'where-ids-are',
    complaints: [
      said(
        /\b(?:how|where|what)\b|\bwo\b|\bwie\b|\bcómo\b|\bdónde\b|\bonde\b|\bcomo\b|\bcomment\b|\boù\b|\bcome\b|\bdove\b|どこ|どうやって|怎么|在哪|nerede|nasıl|di mana|bagaimana/i,
        /\b(?:find|get|see|know|is|locate|obtain|look up)\b|\bfinde|\bbekomme|\bencontr|\bencuentr|\bobten|\bobter|\btrouv|\btrov|\botten|取得|获取|找|bul|dapat/i,
        /\b(?:page|account|user|business|app|client|instagram|facebook|ig|fb|seiten|página|konto|cuenta|conta|compte)[- ]?(?:account|business|user|page|de |del )?[- ]?ids?\b|\b(?:ids?|identifiants?|identificador(?:es)?)\b.{0,30}\b(?:page|account|instagram|facebook|seite|página|cuenta|conta|compte)\b/i,
      ),
    ],
    example: 'How do I find my Instagram business account ID?',
    title: 'Where the IDs are',
    meaning: 'One login shows them all, with the token of each.',
    cause: 'Each thing has its own number, and Meta’s pages show several that look alike.',
    who: 'nobody',
    steps: [
      'Log in here: Keytag lists the Page IDs and the Instagram account IDs, ready to copy.',
      'Page ID: GET /me/accounts. It is not the number in profile.php?id=615….',
      'Instagram account ID, beginning with 1784: instagram_business_account of /me/accounts, or user_id of graph.instagram.com/me.',
      'App ID: at the top of the App Dashboard. Business portfolio ID: business_id in the address of Business settings.',
    ],
    remedies: ['start-again'],
    source: {
      known: 'documented',
      where: 'Meta’s pages on /me/accounts and on graph.instagram.com/me',
    },
    isHollow: true,
  },
]
