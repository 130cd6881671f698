import type { Entry } from '../../entry.ts'
import { anyOf, said, searched } from '../complaint.ts'
import { not } from '../words.ts'
import { listedPermissions, ofMeta, wish, wished } from './wishes.ts'

const absent = anyOf(
  String.raw`${not}(?: \w+){0,4}? (?:find|see|add|show\w{0,3}|appear\w{0,3}|available|list\w{0,3}|select|choose|there|visible|offered|in the|exist|get|create|have|option)\b|\b(?:missing|disappeared|gone|greyed|grayed|where (?:is|are|do|can)|no (?:option|button|way)|no ["“'‘]?\w+["”'’]? (?:app )?(?:option|product|button|type))\b`,
  String.raw`\bfehlt\b|\bnicht (?:\w+ )?(?:finden|gefunden|sichtbar|verf[uü]gbar)\b|\bfinde\b.{0,30}\bnicht\b|\bno (?:me |se )?(?:aparece|encuentro|sale)\b|\bn[ãa]o (?:aparece|encontro|consigo)\b|\bintrouvable\b|\bje ne (?:trouve|vois)\b`,
)
const product = anyOf(
  String.raw`\b(?:facebook|instagram|fb) login\b.{0,20}\bproducts?\b|\bproducts?\b.{0,40}\b(?:dashboard|app|left menu|sidebar)\b|\b(?:instagram|messenger|whatsapp|login|marketing api|graph api|basic display|webhooks?) products?\b|\buse[ -]cases?\b|\bapp types?\b|["“'‘]?\bbusiness["”'’]? (?:app )?type\b|\b(?:other|none|consumer|business)["”'’]? (?:option|app type|type)\b|\badd products?\b|\bset ?up instagram\b`,
)
const dashboard =
  /\b(?:dashboard|developers?|apps?|meta|facebook|instagram|panel|console|create)\b/i

const permission = anyOf(
  String.raw`\b(?:instagram|pages|ads|business|whatsapp|leads|manage|publish|user|catalog|read)_[a-z_]{3,40}\b|\bpermissions?\b|\bscopes?\b|\bberechtigung\w{0,2}\b|\bpermisos?\b|\bpermiss[õo]es\b`,
)
const offer = anyOf(
  String.raw`\b(?:explorer|dashboard|list|drop-?down|app[ -]review|use[ -]cases?|select\w{0,3}|menu|options?|console|liste|lista|configuration)\b`,
)

const basics = anyOf(
  String.raw`\bprivacy policy\b|\bdata[ -]deletion\b|\b(?:user )?data deletion\b|\bdeletion (?:callback|request|instructions|url)\b|\bterms of service url\b|\bapp icon\b|\bapp (?:category|domains?)\b|\bdatenschutzerkl[aä]rung\b|\bpol[ií]tica de privaci?dad\w{0,2}\b|\bpolitique de confidentialit[ée]\b`,
)
const ofApp =
  /^(?!.*\b(?:(?:play|app) ?store|android|ios|google)\b).*\b(?:facebook|meta|instagram|fb|app|live|developers?|dashboard)\b/i

const secrets = anyOf(
  String.raw`\bclient[ _]tokens?\b|\bapp[ _]secrets?\b|\bclient[ _]secrets?\b|\bapp (?:access )?tokens?\b|\bapp[- ]?geheim\w{0,5}\b`,
)
const secretNeed = anyOf(
  String.raw`\b(?:difference|different|where|find|which|what (?:is|are)|get|obtain|same as|wo|wie|d[oó]nde|onde|o[uù])\b`,
)

const local = anyOf(
  String.raw`\blocalhost\b|\b127\.0\.0\.1\b|\blocal (?:development|dev|environment|machine|server|ip|network)\b|\blocally\b|\b\w+\.(?:local|test)\b|\bngrok\b|\blokal\b|\ben local\b|\blocalmente\b`,
)
const loginWords =
  /\b(?:log[ -]?ins?|oauth|sign[ -]?in|redirect\w*|callback|https?|domains?|sdk|auth|anmeldung|test(?:ing)?|develop\w{0,4})\b/i

const rate = anyOf(
  String.raw`\b(?:rate|call|request|api|usage|throttl\w{1,3})[ -]?limit(?:s|ing|ation)?\b|\bhow many (?:api )?(?:calls|requests|posts|messages)\b|\b\d+ (?:api )?(?:calls|requests)\b|\b(?:calls|requests|posts) (?:per|a|each|every) (?:hour|day|minute|second)\b|\b(?:api|request) quota\b|\bratenlimit\b|\bl[ií]mite de (?:llamadas|peticiones|chamadas)\b`,
)

const endedPermission =
  /\b(?:read_stream|publish_pages|manage_pages|publish_to_groups|groups_access_member_info|user_groups|user_managed_groups|read_mailbox|read_page_mailboxes|offline_access|read_requests|rsvp_event|create_event|read_friendlists|manage_notifications|friends_[a-z_]{3,30}|user_(?:about_me|activities|education_history|relationships|religion_politics|website|work_history|games_activity|events|status))\b/i
const permissionTrouble = anyOf(
  String.raw`${not}|\b(?:error|refus\w{1,3}|invalid|add|requires?|needs?|ask(?:s|ed|ing)?|missing|review|grant\w{0,3}|accept\w{0,3}|how|where|still|instead|deprecated|ended|removed|gone)\b`,
)

/** Questions about the app in Meta's dashboard. */
export const setupTasks: readonly Entry[] = [
  {
    id: 'permission-not-offered',
    complaints: [
      said(permission, absent, offer, ofMeta),
      said(
        /\b(?!publish_(?:actions|stream))(?:instagram|pages|ads|business|manage|read|publish)_[a-z_]{3,40}\b/i,
        anyOf(
          String.raw`${not}(?: \w+){0,3}? (?:available|listed|found|exist|there|show\w{0,3}|appear\w{0,3})|\b(?:missing|disappeared|gone|deprecated|any ?more)\b`,
        ),
      ),
    ],
    example: 'instagram_basic does not show up in the list of permissions of the Explorer.',
    title: 'A permission is not offered: the app does not have its use case yet',
    meaning:
      'The Explorer, the dashboard and App Review list only permissions of the use cases and products that the app has.',
    cause:
      'The use case was not added, the app is of a type without it, or the permission has ended or is of the other login.',
    who: 'developer',
    steps: [
      'App Dashboard › Use cases › Add use case: “Manage messaging and content on Instagram” for Instagram, “Manage everything on your Page” for Pages.',
      'Open the use case, then Customize › Permissions, and add the permission.',
      'Nothing fits: make a new app with that use case. An old app without a type cannot take all of them.',
      'Ended: manage_pages is now pages_show_list, pages_read_engagement and pages_manage_posts. publish_actions has no successor.',
      'instagram_business_… is for Instagram Login only, instagram_… for Facebook Login only.',
    ],
    remedies: ['start-again'],
    place: 'app-review',
    source: { known: 'documented', where: 'Meta’s pages on use cases and on permissions' },
  },
  {
    id: 'permission-ended',
    complaints: [{ ...said(endedPermission, permissionTrouble), unless: listedPermissions }],
    example: 'The Graph API asks me to add read_stream, and the dialog refuses it.',
    title: 'This permission has ended',
    meaning:
      'Meta has removed it for all apps. The dialog refuses it, and no review brings it back.',
    cause: 'A library, a tutorial or one of Meta’s older sentences still names it.',
    who: 'developer',
    steps: [
      'manage_pages: ask for pages_show_list, pages_read_engagement, pages_read_user_content and pages_manage_metadata.',
      'publish_pages: pages_manage_posts and pages_manage_engagement. read_page_mailboxes: pages_messaging.',
      'offline_access: exchange the token for a long-lived one.',
      'No successor: publish_actions, read_stream, read_mailbox, all of groups, friends_… and most of user_….',
      'Take it out of the login link. Paste the link here to see what else has ended.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s changelogs of 2014, 2018, 2020 and 2024' },
  },
  {
    id: 'product-missing',
    complaints: [said(product, absent, dashboard), searched(product, absent)],
    example: 'I cannot find the product Facebook Login in the dashboard of my app.',
    title: 'A product or an app type is missing: the dashboard has use cases now',
    meaning:
      'Meta has put use cases in the place of products and types. What an app can have depends on the use case chosen when it was made.',
    cause:
      'The app was made with another use case, the business portfolio is missing, or a tutorial shows the older dashboard.',
    who: 'developer',
    steps: [
      'App Dashboard › Use cases › Add use case. Login, Instagram, Pages and Messenger each stand in one of them.',
      'Instagram and Pages: “Manage messaging and content on Instagram” and “Manage everything on your Page”. Under “Others” is an app without a use case.',
      'The use case is not offered: make a new app, and choose it there. Connect it to a business portfolio when Meta asks.',
      'The account has to be a developer’s: confirm it with a telephone number or a card at developers.facebook.com.',
    ],
    remedies: [],
    place: 'app-basic',
    source: {
      known: 'documented',
      where: 'Meta, App development: Create an app; names change often',
    },
  },
  {
    id: 'app-basics',
    complaints: [
      said(basics, ofApp, wish),
      said(
        basics,
        ofApp,
        anyOf(`${not}|\\b(?:invalid|required|rejected|too small|why|fehlt)\\b|\\?`),
      ),
    ],
    example: 'What do I put into the data deletion callback URL of my Facebook app?',
    title: 'Privacy policy, data deletion and icon: what Meta wants before an app goes live',
    meaning: 'They are needed to publish the app, and not while it stays in development.',
    cause: 'Meta opens these addresses itself: they must be public, on https, and without a login.',
    who: 'developer',
    steps: [
      'App settings › Basic › Privacy policy URL: a page of your own site that says which data the app takes.',
      'Data deletion: either “instructions URL”, a page that says whom to write to, or “callback URL”, an address of your server that takes a signed_request and answers {"url", "confirmation_code"}.',
      'Icon: 1024 × 1024, PNG or JPEG, without Meta’s own logos. Then a category and a contact address.',
      'Only for your own Pages and accounts: leave the app in development. Nothing of it is needed.',
    ],
    remedies: [],
    place: 'app-basic',
    source: { known: 'documented', where: 'Meta’s pages on basic settings and data deletion' },
  },
  {
    id: 'which-secret',
    complaints: [
      said(secrets, secretNeed, ofApp, wish),
      said(secrets, secretNeed, /\?\s{0,9}$|\bdifference\b|\bvs\b/i),
    ],
    example: 'What is the difference between the app secret and the client token?',
    title: 'App ID, app secret, client token and app token: which is for what',
    meaning: 'The App ID is public. The secret and the app token stay on a server.',
    cause: 'Meta’s pages show them beside each other, and Instagram has a second pair.',
    who: 'nobody',
    steps: [
      'App ID and app secret: App settings › Basic. Both Facebook Login and the exchange of its codes use this pair.',
      'Instagram app ID and Instagram app secret: Instagram › API setup with Instagram login. Only that login uses them.',
      'Client token: App settings › Advanced › Security. Meta’s SDKs for Android and iOS need it. It opens nothing of a person’s.',
      'App token: App ID|app secret. It is the app’s own, for debug_token and test users. Never put it into an app or a page.',
      'Neither of them is an access token: that comes from a login.',
    ],
    remedies: ['start-again'],
    place: 'app-basic',
    source: { known: 'documented', where: 'Meta’s pages on access tokens and on app settings' },
    isHollow: true,
  },
  {
    id: 'localhost-login',
    complaints: [...wished(local, loginWords, ofMeta)],
    example: 'How can I test the Facebook login on localhost?',
    title: 'Facebook Login on localhost: allowed while the app is in development',
    meaning:
      'http://localhost works as a redirect URI without being registered, as long as the app is not live. Every other address must be https.',
    cause:
      'Meta’s JavaScript SDK asks for https even so, and Instagram Login asks for https everywhere.',
    who: 'developer',
    steps: [
      'Keep the app in development, or make a test app of it for your own machine.',
      'A name of your own (myapp.local, 192.168.…) counts as a foreign address: use localhost, or https with a certificate.',
      'JavaScript SDK: serve the page on https://localhost:<port>. The tools of Vite, Next.js and others can do it.',
      'Instagram Login: register an https address, for example of a tunnel such as ngrok, letter by letter.',
    ],
    remedies: [],
    place: 'login-settings',
    source: { known: 'documented', where: 'Meta’s page on login security; developers’ issues' },
    isHollow: true,
  },
  {
    id: 'calls-allowed',
    complaints: [...wished(rate)],
    example: 'How many calls per hour does the Graph API allow?',
    title: 'How many calls Meta allows',
    meaning:
      'The limit grows with the people who use the app. Headers of each answer say how much is used.',
    cause: 'There are several limits: for the app, for a Page, for a business, and for posts.',
    who: 'nobody',
    steps: [
      'An app with User tokens: 200 calls an hour for each person who used it in the last day, all together.',
      'Calls with a Page token: 4,800 within 24 hours for each person who did something with the Page. Calls for an Instagram account: 4,800 for each view of its content.',
      'Look at the headers x-app-usage and x-business-use-case-usage: at 100 Meta refuses, with code 4, 17, 32 or 80002.',
      'Posts to Instagram are counted too: GET /<account ID>/content_publishing_limit says how many were made and how many are allowed within 24 hours.',
      'Ask for several fields in one call, keep answers, and use webhooks instead of asking again.',
    ],
    remedies: [],
    source: {
      known: 'documented',
      where: 'Meta, Graph API: Rate limits; Instagram: Content publishing',
    },
    isHollow: true,
  },
]
