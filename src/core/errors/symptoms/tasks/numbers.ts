import type { Entry } from '../../entry.ts'
import { anyOf, said, searched } from '../complaint.ts'
import { missing } from '../words.ts'
import { howTo, ofMeta, wished } from './wishes.ts'

const insights = anyOf(
  String.raw`^(?!.*\b(?:ads?|course|book|training|agency)\b).*(?:\binsights?\b|\banalytics\b|\b(?:reels?|videos?|stor(?:y|ies)|posts?|pages?|account|profile|media)\b.{0,20}\b(?:views?|reach|impressions|plays|engagement|metrics|statistics|stats|shares|saves)\b|\b(?:views?|reach|impressions|plays|metrics|statistics|shares|saves)\b.{0,20}\b(?:reels?|videos?|stor(?:y|ies)|posts?|pages?|account|profile|media)\b)`,
)

const ads = anyOf(
  String.raw`\bact_|\bmarketing api\b|\bads? ?(?:account)?s? (?:insights?|spend|creatives?|sets?|reports?|performance|data|api|account ids?)\b|\bcampaigns?\b.{0,30}\b(?:api|insights|spend|graph)\b|\bads api\b`,
)

/** Numbers that come in reports of ads, and the ways in which they are not those of Ads Manager. */
const adNumbers =
  /\b(?:impressions|reach|frequency|frecuency|ctr|cpc|cpm|cpa|roas|spend|link[ _]clicks|clicks|purchases|conversions|leads|attribution)\b/i
const differ = anyOf(
  String.raw`\b(?:match\w{0,3}|differ\w{0,5}|discrepan\w{2,5}|understated|overstated|incorrect|inaccurate|wrong|mismatch|missing|too (?:low|high)|lower|higher)\b|(?:\bnot\b|n['’]t) (?:work|fit|add up|agree)|n['’]t\.?$`,
)

/** Numbers to read with the API: of ads, of accounts and of posts. */
export const numberTasks: readonly Entry[] = [
  {
    id: 'ads-numbers',
    complaints: [
      ...wished(ads),
      said(ads, missing),
      searched(/\bact_(?!\d)/),
      {
        ...said(adNumbers, differ),
        beside:
          /\b(?:facebook|fb|meta|instagram)\b.{0,40}\bads?\b|\bads? (?:manager|insights?|set|account)\b|\bad-?set\b|\bcampaigns?\b|\bdata ?studio\b|\binline_link_clicks\b/i,
      },
    ],
    example: 'How do I get the ad spend of each day with the Marketing API?',
    title: 'Ads: the account’s ID begins with act_, and insights holds the numbers',
    meaning: 'A User token or a system user’s token with ads_read reads them.',
    cause:
      'An empty list means no delivery in that time, a time that was not named, or an ad account that the person has no role on.',
    who: 'developer',
    steps: [
      'GET /me/adaccounts?fields=name,account_status gives the accounts. Write act_ before the number.',
      'GET /act_<ID>/insights?fields=spend,impressions,clicks&time_range={"since":"…","until":"…"}&time_increment=1 gives a row for each day.',
      'Numbers are not those of Ads Manager: use the same time zone, level and attribution (use_unified_attribution_setting=true, or action_attribution_windows). Reach, frequency, CTR and CPC cannot be added up. The last days still grow.',
      'level=campaign, adset or ad divides the rows. Large reports: POST the same call, then ask for the report until it is complete.',
      'Changing ads needs ads_management. Other people’s ad accounts need Advanced Access.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta, Marketing API: Insights' },
    isHollow: true,
  },
  {
    id: 'insights-how',
    complaints: [
      ...howTo(insights),
      searched(/^(?!.*\b(?:course|book|training|agency|ads?)\b).*\binsights?\b/i, ofMeta),
    ],
    example: 'How do I get the views of my reels with the API?',
    title: 'Insights: which call gives which numbers',
    meaning: 'A post, an account and a Page each have their own call. Each metric is named in it.',
    cause: 'Names change: views has taken the place of impressions, plays and video_views.',
    who: 'nobody',
    steps: [
      'A post, reel or story: GET /<media ID>/insights?metric=views,reach,likes,comments,saved,shares.',
      'An account: GET /<Instagram account ID>/insights?metric=reach,views&period=day&metric_type=total_value.',
      'A Page: GET /<Page ID>/insights?metric=… with the Page token and read_insights.',
      'Stories have numbers for 24 hours. The webhook story_insights sends the last ones.',
      'Permissions: instagram_manage_insights, or instagram_business_manage_insights with Instagram Login.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s pages on insights' },
    isHollow: true,
  },
]
