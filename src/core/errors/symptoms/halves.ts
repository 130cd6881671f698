import type { Entry } from '../entry.ts'
import { anyOf, type Complaint, said } from './complaint.ts'

/* One thing works and its twin does not: the difference between them is the cause. */

const failing = String.raw`(?:\bnot\b|n['’]t\b|\b(?:does|did|do|is|are|was|ca|wo)nt\b|\bnever\b|\bcannot\b|\bunable to\b|\bfail\w{0,4}\b|\berrors?\b|\brefus\w{2,3}\b|\brejected\b|\bstuck\b|\bbroken\b|\bnothing\b|\bnicht\b|\bfalla\w{0,2}\b|\bno se\b|\bn[ãa]o\b|\bfalham?\b|\bpas\b|\béchou\w{1,4}\b)`
const working = String.raw`(?<!\b(?:not|never|nicht|no|não|pas|cannot) |n['’]t )\b(?:works?|worked|working|fine|okay|ok|succeed\w{0,3}|go(?:es)? through|publish\w{0,3}|upload\w{0,3}|posts?|posted|can|only|just|funktionier\w{1,3}|gehen|geht|klapp\w{1,2}|funcionan?|funcionam|marche\w{0,2}|fonctionne\w{0,2}|nur|solo|s[óo])\b`
const but = String.raw`\b(?:but|while|except|aber|nur|pero|mas|mais|sauf)\b`
const no = String.raw`\b(?:not|nicht|n[ãa]o|pas|never)\b`

/** Most sentences fail in nothing, and need no further look. */
const anyFailing = anyOf(failing)

/** Both words stand in one clause, in either order. */
function beside(one: string, other: string): RegExp {
  return anyOf(`(?:${one})[^,;]{0,45}?${other}`, `${other}[^,;]{0,45}?(?:${one})`)
}

/** `A works and B fails`, `A but not B`, and `A pero B no`. */
function halves(good: string, bad: string, ...around: readonly RegExp[]): readonly Complaint[] {
  return [
    said(anyFailing, beside(bad, failing), beside(good, working), ...around),
    said(
      anyOf(
        `(?:${good})[^.;]{0,40}?${but}.{0,12}?${no}.{0,25}?(?:${bad})`,
        `(?:${good})[^.;]{0,40}?${but}[^.;,]{0,20}?(?:${bad})[^.;,]{0,12}?(?:${no}|\\bno\\b)`,
      ),
      ...around,
    ),
  ]
}

/** `halves` for all pairs of different kinds. */
function pairs(kinds: readonly string[], ...around: readonly RegExp[]): readonly Complaint[] {
  return kinds.flatMap(good =>
    kinds.filter(bad => bad !== good).flatMap(bad => halves(good, bad, ...around)),
  )
}

const kindsOfPosts = [
  String.raw`\b(?:reels?|v[ií]d[eé]os?|clips?)\b`,
  String.raw`\b(?:images?|photos?|pictures?|fotos?|bild(?:er)?|im[aá]gen(?:es|s)?)\b`,
  String.raw`\b(?:stor(?:y|ies)|historias?)\b`,
  String.raw`\b(?:carousels?|karussells?|carru?sel\w{0,2}|carrossel|albums?)\b`,
]
/** A place where Meta's posts are made. Other sites have images and videos too. */
const posting =
  /\b(?:reels?|instagram|insta|facebook|fb|ig|graph|api|publish\w{0,3}|posts?|posting|posted|container|media_type|n8n|make\.com|zapier|carousels?|feed)\b/i
const otherPlaces =
  /^(?!.*\b(?:word ?press|wp|woocommerce|shopify|s3|ftp|printers?|whatsapp|snapchat|chrome|safari|phone|iphone|android|load(?:s|ing)?)\b)/i

const ofLogin =
  /\b(?:log ?in|logging in|oauth|redirect\w*|callback|tokens?|facebook|fb|instagram|insta|ig|anmeldung|inicio de sesi[oó]n|connexion)\b/i

export const halfTroubles: readonly Entry[] = [
  {
    id: 'some-posts-fail',
    complaints: pairs(kindsOfPosts, posting, otherPlaces),
    example: 'Reels are not uploading, but images work.',
    title: 'One kind of post works and another does not: the token is fine',
    meaning:
      'A post that came through proves the token, the permission and the account. The other kind differs in its file or in its call.',
    cause:
      'Most often the file is not as Meta wants it, Meta cannot fetch its address, or media_publish was called before Meta had made it ready.',
    who: 'developer',
    steps: [
      'Ask for the reason: GET /<container ID>?fields=status_code,status with the same token. Paste its answer here.',
      'Videos and reels: media_type=REELS with video_url. Wait until status_code is FINISHED, then call media_publish.',
      'Images: JPEG only, at a public https address that answers without a login or a redirect.',
      'Stories: media_type=STORIES. Carousels: each part first, with is_carousel_item=true, then the carousel with children.',
      'A Facebook Page takes videos at /<Page ID>/videos, and reels at /<Page ID>/video_reels.',
    ],
    remedies: [],
    source: { known: 'documented', where: 'Meta’s pages on publishing; the order is a guess' },
  },
  {
    id: 'one-network-works',
    complaints: pairs(
      [String.raw`\b(?:facebook|fb)\b`, String.raw`\b(?:instagram|insta|ig)\b`],
      /^(?!.*\b(?:phone|wi-?fi|browser|load(?:s|ing)?|open(?:s|ing)?|install\w{0,3}|iphone|android|notifications?|ads?|pixel|vpn|school|blocked|credentials|log ?in(?:to)? (?:to )?(?:\w+ ){0,3}(?:with|via|using|through))\b)/i,
    ),
    example: 'Posting to Facebook works but Instagram does not.',
    title: 'One network works and the other does not: each needs its own',
    meaning:
      'One token of Facebook Login can serve both. Each network has its own permissions, its own ID and its own switch in the dialog.',
    cause:
      'For Instagram the account must be professional, connected to that Page and ticked. For Facebook the Page must be ticked, and its Page token used.',
    who: 'person',
    steps: [
      'Log in here: Keytag shows for each Page if it has an Instagram account, and what is missing.',
      'Instagram: instagram_basic and instagram_content_publish, and the account’s own ID (1784…), not the Page’s.',
      'Facebook: pages_manage_posts and pages_read_engagement, with the Page token of /me/accounts.',
      'A token of Instagram Login (IGAA…) is for Instagram only.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s pages on both APIs' },
  },
  {
    id: 'works-locally',
    complaints: pairs(
      [
        String.raw`\b(?:localhost|locally|local (?:machine|dev\w{0,10}|server)|my (?:machine|computer|laptop)|lokal|en local|localmente)\b`,
        String.raw`\b(?:prod(?:uction)?|live|deploy\w{0,4}|server|vercel|heroku|netlify|render|staging|hosting|hosted|online|vps|docker)\b`,
      ],
      ofLogin,
    ),
    example: 'The Facebook login works on localhost but not in production.',
    title: 'It works on one address and not on the other: each is registered separately',
    meaning:
      'Meta knows the two sites by their redirect URIs. Your program knows them by its settings.',
    cause:
      'The other redirect URI is not registered, the server lacks a setting (App ID, secret, token), or the app serves only people with a role on it.',
    who: 'developer',
    steps: [
      'Register the redirect URI of both sites, letter by letter. Only localhost may be http.',
      'App settings › Basic › App domains: the domain of the live site.',
      'Print the login link on the server and paste it here: an empty client_id shows a setting that was not loaded.',
      'App settings › Advanced: a list of server IP addresses, or “Require App Secret”, keeps other servers out.',
      'Paste what Meta’s page or its answer says there.',
    ],
    remedies: [],
    place: 'login-settings',
    source: { known: 'reported', where: 'Developers’ issues; the order is a guess' },
  },
  {
    id: 'login-on-phones',
    complaints: pairs(
      [
        String.raw`\b(?:desktop|computers?|laptop|pc|web)\b`,
        String.raw`\b(?:mobiles?|phones?|iphone|ios|ipad|android|smartphones?|handy|m[óo]vil|celular)\b`,
      ],
      ofLogin,
    ),
    example: 'The Facebook login works on desktop but not on mobile.',
    title: 'The login works on computers and not on phones',
    meaning: 'On a phone the login often leaves the browser it began in, or cannot open a window.',
    cause:
      'The page was opened inside the Facebook or Instagram app, the pop-up was blocked, or the link opened Meta’s app and came back to another browser without the session.',
    who: 'developer',
    steps: [
      'Open the page in Safari or Chrome itself, and not from a link in the Facebook or Instagram app.',
      'Send the whole page to the dialog instead of a pop-up. With a pop-up, open it in the handler of the tap.',
      'Keep what the callback needs in state or on the server: the way back may end in another browser.',
      'Paste the address of the callback, or what Meta’s page says.',
    ],
    remedies: [],
    source: { known: 'reported', where: 'Developers’ issues of web SDKs; the order is a guess' },
  },
  {
    id: 'one-token-works',
    complaints: pairs([
      String.raw`\buser(?: access)? tokens?\b`,
      String.raw`\b(?:page|system user)(?: access)? tokens?\b`,
      String.raw`\bapp(?: access)? tokens?\b`,
    ]).concat(
      pairs(
        [
          String.raw`\b(?:user|personal|own|my)(?: own| personal)? (?:timelines?|profiles?|walls?)\b`,
          String.raw`\bpages?\b`,
        ],
        /\b(?:post\w{0,3}|publish\w{0,3}|shar\w{1,3}|api|token)\b/i,
      ),
    ),
    example: 'The call works with the user token but not with the page token.',
    title: 'A User token, a Page token and an app token open different things',
    meaning: 'Each call wants one of them. Meta refuses the others, even if they are valid.',
    cause:
      'A User token lists Pages and names the person. A Page token acts for one Page and its Instagram account. An app token is for the app itself.',
    who: 'developer',
    steps: [
      '/me is different for each: the person, the Page, or nobody. Write the ID instead.',
      'To publish, answer or read insights: the token of exactly that Page, from /me/accounts.',
      'Lists of Pages, businesses and permissions: the User token.',
      'Paste both tokens here one after the other and ask Meta: you see kind, owner and permissions side by side.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s page on access tokens' },
  },
]
