import type { Entry } from '../../entry.ts'
import { anyOf, said } from '../complaint.ts'
import { not } from '../words.ts'
import { byProgram, ofMeta, wish, wished, wishedOfProgram } from './wishes.ts'

const trouble = anyOf(
  String.raw`${not}|\b(?:stopped|broken|gone|missing|disappeared|blank|empty|invisible|fail\w{0,4}|error|deprecated|removed)\b|\bnicht\b|\bfunciona\b`,
)

const embed = anyOf(String.raw`\bo-?embed\w{0,4}\b|\bembed(?:s|ded|ding)?\b`)
const embeddable = /\b(?:instagram|ig|insta|facebook|fb|threads|meta)\b/i

const plugin = anyOf(
  String.raw`\b(?:like|share|comments?|follow|send|recommend|save|page|embedded|social|customer chat|messenger|chat) (?:plug-?ins?|button|box|widget|count)\b|\bfb-(?:like|comments|page|share)\b|\bcustomer ?chat\b|\bplug-?ins? (?:like|comments?)\b|\bfacebook comments\b`,
)

const signIn = anyOf(
  String.raw`\b(?:log[ -]?in|sign[ -]?(?:in|up)|authenticat\w{1,4}|register) (?:\w+ ){0,3}(?:with|via|using|through|by) (?:\w+ )?(?:instagram|ig)\b|\b(?:instagram|ig) (?:social )?(?:log-?in|sign[ -]?in|authentication|auth|oauth)\b.{0,40}\b(?:web ?site|web ?app|users?|personal|my app|our app|app)\b|\banmeld\w{0,3} mit instagram\b|\b(?:iniciar sesi[oó]n|entrar|login) con? instagram\b`,
)

const unoffered = anyOf(
  String.raw`\bmarketplace\b(?! (?:api )?partner)|\bsaved (?:posts|collections?|items|reels)\b|\b(?:watch|search|login) history\b|\bwho (?:has )?(?:viewed|visited|saved|unfollowed|blocked)\b|\bstor(?:y|ies) (?:of|from) (?:other|another|some|people|friends|public)|\bother (?:users?|people)['’]?s? stor(?:y|ies)\b|\b(?:close friends|archived? (?:posts|stories)|liked posts|explore page|home feed|news ?feed)\b|\b(?:auto|automatically) (?:follow|like|unfollow)\b|\b(?:follow|unfollow|block) (?:a |an |other |another )?(?:users?|people|accounts?)\b`,
)

const conversions = /\bconversions?[ -]api\b|\bcapi\b|\bserver[ -]side (?:events|tracking|pixel)\b/i
const threads =
  /\bthreads (?:api|graph|token|login|app|account|access|post)\b|\bthreads\.net\b|\bthreads_[a-z]|\b(?:post|publish)\w{0,3} (?:\w+ ){0,3}(?:to|on) threads\b/i

/** Wishes for a website, or for products beside Pages and accounts. */
export const websiteTasks: readonly Entry[] = [
  {
    id: 'oembed',
    complaints: [
      said(embed, embeddable, trouble),
      said(embed, embeddable, wish),
      said(/\boembed\b/i, embeddable),
    ],
    example: 'How do I embed an Instagram post with oEmbed, without an access token?',
    title: 'oEmbed: no token is needed again since 15 June 2026',
    meaning:
      'From October 2020 to June 2026 Meta asked for a token and App Review. Plugins and tutorials of that time still ask.',
    cause:
      'The post is not public, its owner has switched embedding off, or the plugin calls the old address.',
    who: 'developer',
    steps: [
      'Instagram: GET graph.facebook.com/instagram_oembed?url=<address of the post>. Facebook: oembed_post or oembed_video.',
      'Without a token Meta allows 1,000 calls an hour for each of them. An app with the feature Meta oEmbed Read and a token may call more often.',
      'api.instagram.com/oembed and www.facebook.com/plugins/post/oembed.json have ended.',
      'author_name, author_url and the thumbnail fields are gone since 3 November 2025.',
      'By hand: “Embed” in the menu of the post gives the HTML.',
    ],
    remedies: [],
    source: {
      known: 'documented',
      where: 'Meta’s references of oEmbed, and its blog of 8 April 2025',
    },
    isHollow: true,
  },
  {
    id: 'social-plugins',
    complaints: [said(plugin, trouble, ofMeta), ...wished(plugin, /\bfacebook\b|\bfb\b/i)],
    example: 'The Facebook comments plugin on my website has stopped working.',
    title: 'Like button, comments and chat on websites: Meta has ended them',
    meaning:
      'The Like button and the comments plugin show nothing since 10 February 2026. The chat plugin ended on 9 May 2024.',
    cause:
      'No token, App ID or setting brings them back. The Page plugin and the share button still exist.',
    who: 'nobody',
    steps: [
      'Take their code out of the site. Comments need another system.',
      'Page plugin: the Page must be public and without limits of age or country, and blockers must be off.',
      'Share button: a link to www.facebook.com/sharer/sharer.php?u=<address> works without a script.',
      'Chat: link to m.me/<name of the Page>.',
    ],
    remedies: [],
    source: {
      known: 'reported',
      where: 'Meta’s blog for developers of 10 November 2025, as news sites tell of it',
    },
    isHollow: true,
  },
  {
    id: 'instagram-sign-in',
    complaints: [
      ...wished(signIn),
      ...wished(
        /\be-?mails?\b(?! me)/i,
        /\b(?:instagram|ig)\b/i,
        /\b(?:users?|customers?|people|login|api|get)\b/i,
      ),
    ],
    example: 'How do I let visitors of my website sign in with Instagram?',
    title: 'Signing in with Instagram: for professional accounts only',
    meaning:
      'Instagram Login gives access to a business or creator account. It is no sign-in for everybody, and gives no e-mail address.',
    cause: 'Basic Display, with which personal accounts could log in, ended on 4 December 2024.',
    who: 'nobody',
    steps: [
      'Visitors with personal accounts: use Facebook Login with public_profile and email, or another sign-in.',
      'Owners of professional accounts: Instagram Login with instagram_business_basic. It gives user_id and username.',
      'Until Advanced Access is granted, only people with the role Instagram tester can log in.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s pages on Instagram Login, and its changelog' },
    isHollow: true,
  },
  {
    id: 'conversions-token',
    complaints: [...wished(conversions, /\btokens?\b|\baccess\b|\bpixel id\b|\bdataset\b/i)],
    example: 'Where do I get the access token for the Conversions API?',
    title: 'The token for the Conversions API comes from the Events Manager',
    meaning: 'It belongs to the pixel (dataset), and no login is needed for it.',
    cause: 'Tokens of a login work only if they have ads_management and a role on the pixel.',
    who: 'nobody',
    steps: [
      'Events Manager › your pixel (dataset) › Settings › Conversions API › Generate access token. Copy it at once: it is shown once.',
      'The pixel’s ID stands at the top of the same page. Events go to POST /<pixel ID>/events.',
      'For many pixels: a system user of the business portfolio with ads_management, and the pixel assigned to it.',
    ],
    remedies: [],
    place: 'business-settings',
    source: { known: 'documented', where: 'Meta, Conversions API: Get started' },
    isHollow: true,
  },
  {
    id: 'threads-api',
    complaints: [...wished(threads)],
    example: 'How do I get an access token for the Threads API?',
    title: 'Threads has an API, a login and tokens of its own',
    meaning: 'Tokens of Facebook and of Instagram do not open it. Keytag does not get its tokens.',
    cause: 'Threads is a third family beside Facebook Login and Instagram Login.',
    who: 'nobody',
    steps: [
      'App Dashboard: add the use case “Access the Threads API”. It has a Threads app ID and a secret of its own.',
      'Login: threads.net/oauth/authorize with scope=threads_basic and others. The account must be a Threads tester until the app is live.',
      'The exchange and the calls go to graph.threads.net. Long-lived tokens live 60 days and can be refreshed.',
    ],
    remedies: [],
    source: { known: 'documented', where: 'Meta, Threads API: Get started' },
    isHollow: true,
  },
  {
    id: 'not-in-api',
    complaints: [
      ...wishedOfProgram(unoffered, ofMeta),
      said(unoffered, /\bapi\b/i, byProgram, ofMeta, wish),
    ],
    example: 'Does Facebook have an API for Marketplace?',
    title: 'Meta’s API does not offer this',
    meaning:
      'It serves Pages, professional Instagram accounts and ads. What a person sees and does in the app for themselves is not part of it.',
    cause:
      'No permission opens Marketplace listings, saved posts, feeds, other people’s stories, or following and liking for somebody.',
    who: 'nobody',
    steps: [
      'A person can take out their own data: Accounts Center › Your information and permissions › Export your information.',
      'Your own stories: GET /<Instagram account ID>/stories, while they are there.',
      'Programs that do it anyway log in as a person. Meta forbids that, and locks such accounts.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s reference of the Graph API' },
    isHollow: true,
  },
]
