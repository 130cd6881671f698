import type { Entry } from '../entry.ts'
import { anyOf, said } from './complaint.ts'
import { not } from './words.ts'

const empty = anyOf(
  String.raw`\b(?:empty|blank|null|no) (?:[\w.]{1,12} )?(?:columns?|rows?|values?|data|lists?|arrays?|results?|response|object|\[\])\b|\b(?:is|are|was|were|comes?|returned|returns?|stays?|always) (?:\w+ ){0,2}(?:empty|blank|null|nothing|\[\s?\])|\breturns? (?:an? )?empty\b|\bempty\b(?=\W{0,3}$)`,
  String.raw`${not} (?:\w+ ){0,2}?(?:return|get|receiv|give|show|contain|includ|fetch|load)\w{0,3} (?:any |the |all |some )?(?:\w+ ){0,2}(?:comments?|posts?|reactions?|likes?|data|anything)\b|\bempty (?:value|answer)\b|\bunavailable\b`,
)
const content = anyOf(
  String.raw`\b(?:comments?|reactions?|shares|likes|posts?|feed|replies|messages|conversations|photos|videos|media)\b`,
)
/** A program asks for it. On a website or in the app a person sees nothing. */
const asked =
  /^(?!.*\b(?:web ?site|widget|plugin|news feed|me\/accounts|accounts edge|instagram_business_account)\b).*\b(?:api|graph\w{0,3}|explorer|facepager|query|queried|request|call|endpoint|get_\w+|method|methods?|script|column|node|connector|returns?|data about|edge|fields?|koala|sdk|response)\b/i

const numbers = anyOf(
  String.raw`\b(?:insights?|impressions|reach|views|metrics?|analytics|statistics|engagement|followers_count|follower_count)\b`,
  String.raw`\bconnector\b`,
)
const nought = anyOf(
  String.raw`\b(?:zeros?|zeroes|0|null|n\/a|empty|blank|nothing|no data|no values?)\b|${not} (?:\w+ ){0,2}(?:any )?data\b`,
)

/** Posts, comments and numbers that come back empty, as people tell of it. */
export const emptyContent: readonly Entry[] = [
  {
    id: 'insights-empty',
    complaints: [
      said(
        numbers,
        nought,
        /\b(?:instagram|insta|ig|facebook|fb|page|reels?|story|stories|post|media)\b/i,
        /\b(?:returns?|returning|shows?|showing|gets?|getting|is|are|gives?|values?|always|only|every|all|no)\b/i,
        /^(?!.*\b(?:ads?|campaigns?|per page)\b)/i,
      ),
    ],
    example: 'The insights of my Instagram account are all zero.',
    title: 'Insights are empty or zero: Meta counts later, and only for some',
    meaning: 'The token and the permission are fine. Without them Meta would refuse.',
    cause:
      'Meta counts from the day on which an account became professional. Some numbers need 100 followers, and new ones take up to two days.',
    who: 'nobody',
    steps: [
      'Look into the app under Insights: if it shows nothing there either, Meta has no number yet.',
      'Name the time: since and until as Unix time, at most 30 days apart for an account.',
      'follower_demographics needs 100 followers. Metrics of a Page need 100 likes.',
      'A story’s numbers are there for 24 hours. Below five viewers Meta gives none.',
      'Use names of today: views in the place of impressions, plays and video_views.',
    ],
    remedies: [],
    source: { known: 'documented', where: 'Meta’s pages on insights; PBIConnectors issue 8' },
    isHollow: true,
  },
  {
    id: 'content-empty',
    complaints: [said(content, empty, asked)],
    example: 'The comments of a post come back empty from the Graph API.',
    title: 'Posts or comments come back empty: the token may not see them',
    meaning:
      'Meta refuses with an error where a permission is missing, and with an empty list where only the content is closed.',
    cause:
      'The post is of another Page or account, the token is not that Page’s, pages_read_user_content was not granted, or the people behind it are private.',
    who: 'developer',
    steps: [
      'Your own Page: use its Page token of /me/accounts, with pages_read_engagement and pages_read_user_content.',
      'Other people’s Pages: the app needs Page Public Content Access. Instagram gives no comments on other people’s posts.',
      'Name the fields: /<post ID>?fields=message,comments.summary(true),reactions.summary(true),shares. total_count counts also what is not listed.',
      'Your own profile: user_posts, and only people with a role on the app until App Review.',
      'Try the same call in the Explorer with the same token, and with debug=all.',
    ],
    remedies: ['start-again'],
    source: { known: 'reported', where: 'php-graph-sdk issue 551, Facepager issues 70 and 87' },
  },
]
