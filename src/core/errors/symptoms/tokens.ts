import type { Entry } from '../entry.ts'
import { met } from '../wordings.ts'
import { said, shown } from './complaint.ts'
import { wish } from './tasks/wishes.ts'
import { stopped, token, wondering } from './words.ts'

const feed =
  /\b(?:instagram|insta|ig|facebook|fb)\b(?:['’]s)?(?: \w+)?[ -](?:feeds?|widgets?|gallery|galerie|galer[ií]a|sections?|blocks?|sliders?|grids?|streams?|modules?)\b(?! api)|\b(?<!news )(?:feeds?|widgets?|galerie|galer[ií]a|flux)(?: \w+){0,2} (?:instagram|facebook)\b/i
/** True without words of other feeds: Facebook's own, and those on a phone. */
const onWebsite =
  /^(?![\s\S]*\b(?:news|friends?|scroll\w*|ads?|android|iphone|home ?screen|cache)\b)/i
const website =
  /\b(?:web ?sites?|(?:wordpress|drupal|joomla|typo3|shopify|my|our|customer|client)(?:['’]s)? sites?|homepage|shop|blog|webseite|p[áa]gina web|site web|sitio web)\b/i
const network = /\b(?:instagram|insta|facebook|fb)\b/i

/** Tokens that work in one place alone, or were never shown. */
export const tokenTroubles: readonly Entry[] = [
  {
    id: 'token-elsewhere',
    complaints: [
      said(
        /(?:explor(?:er|ador|ateur)|エクスプローラ|postman|browser|debugger)\b.{0,80}?\b(?:work|fine|lists?|gets?|returns?|shows?|funktion|geht|funciona|fonctionne|funziona|correct)|\b(?:work(?:s|ed|ing)?|fine|funktioniert|geht|funciona|fonctionne|funziona)\b.{0,60}?(?:explor(?:er|ador|ateur)|エクスプローラ|postman|browser|debugger)/i,
        /^(?!.*\b(?:either|both)\b)/i,
        /\bbut\b|\bhowever\b|\bwhile\b|\bonly\b|\baber\b|\bpero\b|\bmas\b|\bmais\b|\bma\b|が、/i,
        /\b(?:my|our|the|in|from|code|app|server|program|php|python|script|site|it)\b|\bmeine?[mr]?\b|\bmi\b|\bmeu\b|\bmon\b/i,
        /\btoken|\bgraph|\bapi\b|\bexplorer\b/i,
      ),
      shown(
        /^[\s\S]{0,900}$/,
        /\b(?:graph )?(?:api )?explor(?:er|ador|ateur)\b.{0,100}\b(?:gives|works?|fine|returns|shows|desired|correct|data|lists)\b/i,
        /\b(?:but|however)\b.{0,80}(?:\bno (?:data|results?)\b|\bnothing\b|\bempty\b|\bnot\b|n['’]t\b|\berrors?\b)/i,
        /^(?![\s\S]*\b(?:either|both)\b)/i,
      ),
    ],
    example: 'The token works in the Graph API Explorer but not in my code.',
    title: 'It works in the Explorer, and not in your program',
    meaning: 'The two calls differ in something: the app, the token, the version or the fields.',
    cause:
      'The Explorer makes its token for the app that is chosen at the top right, with the permissions ticked there. Your program may use another app’s token, a Page token instead of a User token, or another version of Graph.',
    who: 'developer',
    steps: [
      'Paste both tokens here one after the other, ask Meta about them, and compare: app, kind, permissions and Pages.',
      'Compare the two addresses: host, version, path and fields. “Get code › cURL” in the Explorer shows its own.',
      'Only your server is refused: “Require App Secret” may be on. Then each call needs appsecret_proof.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'php-graph-sdk issues 924 and 1187' },
  },
  {
    id: 'feed-stopped',
    wordings: met('instafeed.js issue 583', 'No images were returned from Instagram'),
    complaints: [
      said(feed, onWebsite, stopped),
      said(
        network,
        /^(?!.*\bnews ?feed\b).*\b(?:posts?|photos?|pictures?|images?|beiträge|bilder|fotos?|publicaciones|publications)\b/i,
        website,
        stopped,
      ),
      said(
        website,
        /(?:\bnot\b|n['’]t\b|\bno longer\b|\bstopped\b)(?: \w+)? (?:show|display|load)\w{0,3} (?:\w+ ){0,2}(?:instagram|insta)\b/i,
      ),
    ],
    example: 'The Instagram feed on my website has stopped working.',
    title: 'A feed on a website has stopped, most often because its token has ended',
    meaning:
      'A feed asks Meta with a token that was stored once. When the token ends, old pictures stay, or nothing is shown.',
    cause:
      'An Instagram token lives 60 days unless it is refreshed, and ends at once with a new password or when the app is removed. Plugins from before December 2024 may use an API that has ended.',
    who: 'developer',
    steps: [
      'In the plugin’s settings: connect the account again, and update the plugin.',
      'The account must be professional, business or creator: no Instagram API reads personal accounts any more.',
      'Look into the plugin’s log and the browser’s console (F12): Meta’s error is there. Paste it here.',
      'Do you have its token? Paste it here and ask Meta if it still works.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'essential-addons-for-elementor issue 662, and issues of other plugins with feeds',
    },
  },
  {
    id: 'token-check',
    complaints: [
      said(
        token,
        /\b(?:verif(?:y|ying|ied|ication)|validat\w{1,4}|introspect\w{0,4}|authenticat\w{1,4})\b/i,
        /\b(?:server|back-?end|api|node(?:\.?js)?|php|python|java|laravel|django|rails|\.net|signature|jwks?|firebase|client)\b/i,
        wish,
        /\b(?:facebook|fb|instagram|meta|limited login)\b/i,
      ),
    ],
    example: 'How do I verify a Facebook access token on my server?',
    title: 'How a server checks a token that an app or a page sends it',
    meaning:
      'A server has to know two things: Meta still takes the token, and it was made for your app. Otherwise the token of any other app would open yours.',
    cause: 'An access token is no signed text: only Meta can say whose it is.',
    who: 'nobody',
    steps: [
      'GET https://graph.facebook.com/debug_token?input_token=<the token>&access_token=<App ID>|<app secret>, on the server.',
      'Go on only if is_valid is true and app_id is your own. user_id is the person.',
      'Then GET /me?fields=id,name,email with the person’s token, and appsecret_proof if you demand it.',
      'iOS Limited Login gives an ID token (JWT): check its signature with the keys at https://limited.facebook.com/.well-known/oauth/openid/jwks/, its aud (your App ID) and its nonce.',
      'Paste a token here to see what Meta says of it.',
    ],
    remedies: [],
    source: { known: 'documented', where: 'Meta’s pages on debug_token and on Limited Login' },
    isHollow: true,
  },
  {
    id: 'which-token',
    complaints: [
      said(
        /^(?!.*\b(?:client[ _]tokens?|app tokens?\b.*\bsecret)\b)/i,
        token,
        /\b(?:which (?:kind|type|access|token|one)|what (?:kind|type) of|what is (?:a|an|the)|page (?:access )?token or|user (?:access )?token or|difference)\b|\bwelche[nrs]?\b|\bqué tipo\b|\bqual\b|\bquel\b|\bquale\b|どの|哪/i,
        wondering,
      ),
      said(
        /^(?!.*\b(?:threads|conversions?[ -]api|capi)\b)/i,
        token,
        /\bhow\b|\bwie\b|\bcómo\b|\bcomo\b|\bcomment\b|\bcome\b|どう|怎么|怎麼|nasıl|bagaimana|как /i,
        /\b(?:check|verify|debug|inspect|generate|get|obtain|create|find)\b|\b(?:prüf|erzeug|bekomm|generar|obtener|gerar|obter|obtenir|générer|ottenere|generare|al[ıi]nır|mendapatkan)\w*|取得|获取|獲取|получить/i,
      ),
      said(
        token,
        /\b(?:needs?|requires?|required|necessary)\b/i,
        /\b(?:seems?|now|do i|does it|one needs|any ?more|is it)\b/i,
        /\b(?:instagram|insta|facebook|fb|graph)\b/i,
        /\bapis?\b|\bfeeds?\b|\bplugin\b/i,
      ),
    ],
    example: 'Do I need a Page token or a User token, and how do I get it?',
    title: 'Which token is for what, and where it comes from',
    meaning: 'There are four kinds. A login gives one, and the others are made with it.',
    cause: 'Meta calls all of them “access token”, and they look alike.',
    who: 'nobody',
    steps: [
      'Log in here: Keytag gives the User token, and the token of each Page.',
      'User token: it names the person and lists the Pages.',
      'Page token, of /me/accounts: for the Page and its Instagram account, to publish, to answer and to read insights.',
      'Instagram User token, of Instagram Login: for one account at graph.instagram.com, without a Page.',
      'App token, App ID|App secret: only for the app itself, and only on a server.',
      'Do you have one already? Paste it here and ask Meta: kind, owner, permissions and end.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s page on access tokens' },
    isHollow: true,
  },
  {
    id: 'token-not-printed',
    complaints: [
      shown(/ACCESS_TOKEN_REMOVED/),
      shown(
        /grantedPermissions/,
        /isCancelled/i,
        /^(?![\s\S]{0,4000}\baccessToken["']?\s?[:=]\s?["']?EAA)/,
      ),
    ],
    example: '{"declinedPermissions":[],"grantedPermissions":["email"],"isCancelled":false}',
    title: 'The login worked. The SDK gives the token elsewhere',
    meaning:
      'This is what a mobile SDK prints after a login: what was granted and declined, and no token.',
    cause:
      'The result of the login holds no token, and the SDK hides it when an AccessToken is printed.',
    who: 'nobody',
    steps: [
      'React Native: await AccessToken.getCurrentAccessToken(), then read its accessToken.',
      'Android: AccessToken.getCurrentAccessToken()?.token. iOS: AccessToken.current?.tokenString.',
      'Nothing there on iOS: without tracking permission it is Limited Login, which gives no access token.',
    ],
    remedies: [],
    source: { known: 'reported', where: 'react-native-fbsdk issues 120 and 145' },
    isHollow: true,
  },
  {
    id: 'own-people-only',
    complaints: [
      said(
        /\bnon-?\s?(?:admin|tester|developer)\w*|\b(?:not|cannot|n['’]t)\b.{0,40}\b(?:except|but|other than) (?:mine|me|my own|myself|for me)\b|\bonly\b.{0,60}\b(?:admins?|administrators?|developers?|testers?|my (?:own )?account|me)\b|\b(?:works?|working|fine)\b.{0,60}\b(?:admins?|developers?|testers?|my (?:own )?account|for me)\b.{0,60}(?:\b(?:but|not|other|friends?)\b|n['’]t\b)|\b(?:other|another|normal|regular|all) (?:users?|people|accounts?|customers?|clients?)\b(?! (?:timelines?|profiles?|walls?)).{0,60}(?:\bnot\b|n['’]t|\bcannot\b|\bfail)|\bnur\b.{0,60}\b(?:admins?|entwickler|tester)\b|\bsolo\b.{0,60}\b(?:administrador|desarrollador|tester|yo)\w*|\bapenas\b.{0,60}\b(?:administrador|desenvolvedor|testador)\w*/i,
        /\blog ?ins?\b|\blogged\b|\bsign|\bconnect|\bauth|\btokens?\b|\bdata\b|\bworks?\b|\bfunciona|\bfunktioniert|\bdaten\b|\bdatos\b|\bstream\w{0,3}\b|\bposts?\b|\baccounts?\b/i,
      ),
      said(
        /\bsome (?:\w+ ){0,3}?(?:users?|people|person|devs?|developers?|customers?|clients?|accounts?|members?)?\b.{0,50}\bcan\b.{0,40}\bothers? (?:can(?:not|['’]?t)|are not|aren['’]t|get an error)/i,
        /\b(?:facebook|fb|instagram)\b/i,
      ),
      said(
        /\b(?:to|for|with) me\b.{0,40}\bbut\b.{0,20}\b(?:no|not|never|none|doesn['’]t)\b.{0,30}\b(?:others?|else|friends|users|people)\b/i,
        /\b(?:facebook|fb|instagram|messenger|bot|chat ?bot)\b/i,
      ),
      // One half after the other, in either order.
      said(
        /\b(?:users?|people|customers?|clients?|friends|others|(?:any|every)(?:one|body) else)\b[^.;]{0,40}(?:\b(?:cannot|not|fail\w{0,3}|errors?)\b|n['’]t\b)|(?:\b(?:cannot|not|fail\w{0,3}|errors?)\b|n['’]t\b)[^.;]{0,25}\b(?:users?|people|customers?|clients?|friends|others|(?:any|every)(?:one|body) else)\b/i,
        /\b(?:works?|working|fine)\b[^.;]{0,30}\b(?:admins?|administrators?|developers?|testers?|for me|my own)\b|\bonly (?:i|admins?|administrators?|developers?|testers?)\b|\b(?:for me|admins?|administrators?|developers?|developer accounts?|testers?)\b[^.;]{0,40}\b(?:works?|working|fine)\b/i,
        /\b(?:facebook|fb|instagram|insta)\b/i,
      ),
    ],
    example: 'The login works for me as admin, but other users cannot log in.',
    title: 'It works for people with a role on the app, and for nobody else',
    meaning:
      'An app in development, or with Standard Access, serves only people who have a role on it.',
    cause: 'The app is not live, or its permissions have no Advanced Access yet.',
    who: 'developer',
    steps: [
      'App Dashboard: switch the app to Live mode, or publish it.',
      'App Review: ask for Advanced Access for each permission that you use.',
      'Until then: add the people under App roles. Each must accept the invitation.',
    ],
    remedies: [],
    place: 'app-review',
    source: { known: 'documented', where: 'Meta’s page on access levels' },
  },
]
