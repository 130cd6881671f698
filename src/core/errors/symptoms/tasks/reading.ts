import type { Entry } from '../../entry.ts'
import { anyOf, said } from '../complaint.ts'
import { missing, not } from '../words.ts'
import { byProgram, howTo, ofMeta, wish, wished, wishedOfProgram } from './wishes.ts'

const hashtag =
  /^(?!.*\b(?:best|popular|trending|good|which hashtags? should)\b).*(?:\bhash[ -]?tags?\b|\big_hashtag_search\b|#\w+ tag\b)/i
const searching = anyOf(
  String.raw`\b(?:search\w{0,3}|find|get|getting|fetch\w{0,3}|retriev\w{1,3}|read|pull\w{0,3}|api|endpoint|feed|posts?|media|photos?|images?|token|display\w{0,3}|show\w{0,3}|stream|suchen|buscar|rechercher)\b`,
)

/** Somebody else, and nobody who logs in. */
const others = anyOf(
  String.raw`^(?!.*\b(?:log(?:ged|ging)?[ -]?in|sign(?:ed)? in|switch|testers?|connect\w{0,3}|friends?)\b).*(?:\b(?:others?|another|some ?(?:one|body)(?: else)?|anyone|any|competitor\w{0,2}|public|different|other people)(?:['’]s)? (?:[\w'’]+ ){0,3}?(?:users?|accounts?|profiles?|pages?|persons?|people|posts?|photos?|media|content|comments?|feeds?)(?:['’]s?)?\b|\bsome(?:one|body) else\b|\bbusiness[ _]discovery\b)`,
  String.raw`\b(?:by|from|of|with|via|using|knowing) (?:(?:a|an|the|its|their|his|my|only|just|instagram|ig) ){0,3}user ?names?\b|\busernames? (?:to|into) (?:\w+ ){0,2}ids?\b`,
)
const reading = anyOf(
  String.raw`\b(?:get|getting|fetch\w{0,3}|retriev\w{1,3}|read|reading|scrap\w{1,4}|access\w{0,3}|search\w{0,3}|pull\w{0,3}|find|look up|list|extract\w{0,3}|download\w{0,3}|display\w{0,3}|show|load)\b`,
)

const mediaUrl = /\b(?:media|thumbnail|video)_url\b/i

const download =
  /\b(?:download\w{0,3}|sav(?:e|ing)|herunterladen|descargar|baixar|t[ée]l[ée]charger)\b.{0,30}\b(?:videos?|photos?|images?|pictures?|reels?|media|stories)\b/i

const paging = anyOf(
  String.raw`\bpaginat\w{1,4}\b|\bpaging\b|\bcursors?\b|\bnext page\b|\bnextpage\b`,
  String.raw`\b(?:more than|only(?: get| returns?| shows?)?|limit(?:ed)?(?: to| of)?|maximum(?: of)?|first) (?:the )?(?:first |last )?\d{2,4} (?:results?|posts?|items?|comments?|pages|records|media|rows|photos|images|entries|objects)\b`,
  String.raw`\b(?:get|getting|fetch\w{0,3}|retriev\w{1,3}|load) all (?:the |my |of )?(?:\w+ ){0,2}(?:posts|comments|media|photos|results|likes|conversations|messages)\b`,
)

const ownMedia = anyOf(
  String.raw`\b(?:posts?|photos?|images?|pictures?|feeds?|media|stor(?:y|ies)|timeline|tagged|mentions?|videos?|reels?)\b`,
)

const reviews = anyOf(
  String.raw`^(?!.*\b(?:app[ -]?review|(?:app|play) ?store|google|yelp|code review)\b).*\b(?:reviews|ratings|recommendations|page reviews?|star rating)\b`,
)

const comments = anyOf(
  String.raw`\b(?:get|getting|fetch\w{0,3}|retriev\w{1,3}|read\w{0,3}|list|reply|replying|respond|hide|delete|moderat\w{1,3}|answer|pull|scrape)\b.{0,30}\bcomments?\b`,
)

/** Things to read with the API, as people ask for them. */
export const readingTasks: readonly Entry[] = [
  {
    id: 'hashtag-search',
    complaints: [...wished(hashtag, searching), said(hashtag, searching, missing, ofMeta)],
    example: 'How do I get Instagram posts with a hashtag?',
    title: 'Posts with a hashtag: only with Facebook Login, and after App Review',
    meaning:
      'Two calls: one gives the number of the hashtag, the other its newest or its best posts.',
    cause:
      'Both need the feature Instagram Public Content Access. Instagram Login has no search for hashtags, and neither has the search of old plugins.',
    who: 'developer',
    steps: [
      'GET graph.facebook.com/ig_hashtag_search?user_id=<your Instagram account ID>&q=<hashtag without #>, with a User token that has instagram_basic.',
      'Then GET /<hashtag ID>/recent_media?user_id=<…>&fields=id,caption,media_url,permalink, or top_media.',
      'recent_media holds the last 24 hours: an empty list may be right. Use top_media for older posts.',
      'An account may ask for 30 hashtags within 7 days. Stories, emoji and names of authors are left out.',
      'Without the feature: posts that mention or tag your own account come with /<account ID>/tags.',
    ],
    remedies: ['start-again'],
    place: 'app-review',
    source: { known: 'documented', where: 'Meta’s page on hashtag search' },
    isHollow: true,
  },
  {
    id: 'others-content',
    complaints: [
      ...wishedOfProgram(others, reading, ofMeta),
      said(/\busernames?\b/i, /\bids?\b/i, /\b(?:instagram|ig)\b/i, wish, byProgram),
    ],
    example: 'How do I get the posts of another Instagram account with the API?',
    title: 'Other people’s accounts and Pages: only what Meta opens to your app',
    meaning:
      'A token reads what its person manages. For others there is one way each on Instagram and on Facebook.',
    cause: 'Meta gives nothing of personal accounts, and no comments on other people’s posts.',
    who: 'developer',
    steps: [
      'Instagram, professional accounts: GET /<your Instagram account ID>?fields=business_discovery.username(<name>){id,followers_count,media{caption,media_url,permalink,like_count,comments_count}}.',
      'It needs Facebook Login with instagram_basic, instagram_manage_insights and pages_read_engagement. Instagram Login does not have it.',
      'Facebook, public Pages: the feature Page Public Content Access by App Review, then /<Page ID>/posts.',
      'Or let the owner log in to your app: then the owner’s token reads everything.',
    ],
    remedies: ['start-again'],
    place: 'app-review',
    source: { known: 'documented', where: 'Meta’s pages on Business Discovery and on features' },
    isHollow: true,
  },
  {
    id: 'media-url-missing',
    complaints: [
      said(mediaUrl, missing),
      said(
        mediaUrl,
        anyOf(String.raw`\b(?:null|undefined|none|nil|absent|expires?|expired|403)\b|${not}`),
      ),
      ...wished(mediaUrl),
      ...wishedOfProgram(download, ofMeta),
    ],
    example: 'media_url is missing for some of my Instagram posts.',
    title: 'Addresses of pictures and videos: Meta leaves some out, and all of them end',
    meaning: 'The call worked, and the token is fine. All other fields of such a post are there.',
    cause:
      'Meta leaves media_url out for videos with licensed music or a copyright claim, also your own. Carousels and videos need more fields.',
    who: 'nobody',
    steps: [
      'Write a way around it: show thumbnail_url and link to permalink where media_url is absent.',
      'Videos: ask for thumbnail_url too. Carousels: children{media_type,media_url,thumbnail_url}.',
      'Another person’s reel: its owner may have switched downloads off.',
      'Videos of your own Page: GET /<video ID>?fields=source with its Page token.',
      'The address lives for some days. Ask again instead of storing it.',
    ],
    remedies: [],
    source: { known: 'documented', where: 'Meta’s references of IG Media and Business Discovery' },
    isHollow: true,
  },
  {
    id: 'page-reviews',
    complaints: [...wishedOfProgram(reviews, ofMeta)],
    example: 'How do I get the reviews of my Facebook Page with the Graph API?',
    title: 'Reviews of a Page: /ratings, with the token of that Page',
    meaning:
      'Only Pages whose token you have give their reviews. Those of other Pages stay closed.',
    cause: 'The call needs the Page token and pages_read_user_content.',
    who: 'nobody',
    steps: [
      'GET /<Page ID>/ratings?fields=created_time,recommendation_type,review_text with the Page token.',
      'The sums: overall_star_rating and rating_count of the Page.',
      'The person’s name is left out where Meta may not give it.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s reference of /<Page ID>/ratings' },
    isHollow: true,
  },
  {
    id: 'comments-how',
    complaints: [...howTo(comments, ofMeta)],
    example: 'How do I read and answer Instagram comments with the API?',
    title: 'Comments: which call reads, answers and hides them',
    meaning:
      'Only comments on your own posts can be read, and only with the token of their account.',
    cause: 'Meta opens no comments on other people’s posts.',
    who: 'nobody',
    steps: [
      'Instagram: GET /<media ID>/comments?fields=text,username,timestamp,replies. POST /<comment ID>/replies?message=… answers.',
      'Instagram: POST /<comment ID>?hide=true hides it, and DELETE /<comment ID> removes it. It needs instagram_manage_comments or instagram_business_manage_comments.',
      'A Page: GET /<post ID>/comments?fields=message,from,created_time with the Page token and pages_read_user_content. POST there answers, with pages_manage_engagement.',
      'The webhook field comments (a Page: feed) tells of new ones.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s references of comments' },
    isHollow: true,
  },
  {
    id: 'more-results',
    complaints: [...wished(paging)],
    example: 'How do I get more than 25 results from the Graph API?',
    title: 'Lists come in pages: follow paging.next',
    meaning: 'Meta sends the first 25, and an address for the next ones.',
    cause:
      'The program reads the first answer only. Where paging.next is absent, the list has ended.',
    who: 'developer',
    steps: [
      'Ask the address in paging.next, and repeat until there is none. It holds the token: keep it out of logs.',
      'Or send limit=100 and after=<paging.cursors.after>.',
      'A page may hold fewer than limit, or nothing, and still have a next one: Meta filters after counting.',
      'Inner lists have their own: fields=posts.limit(50){comments.limit(50)}.',
    ],
    remedies: [],
    source: { known: 'documented', where: 'Meta, Graph API: Paginated results' },
    isHollow: true,
  },
  {
    id: 'own-media',
    complaints: [...howTo(ownMedia, reading, ofMeta)],
    example: 'How do I get my own Instagram posts with the API?',
    title: 'Your own posts, stories and mentions: which call lists them',
    meaning: 'Each account and each Page has its lists. The token of its owner opens them.',
    cause: 'All of them begin with the account’s or the Page’s ID, which the login gives too.',
    who: 'nobody',
    steps: [
      'Instagram posts: GET /<Instagram account ID>/media?fields=id,caption,media_type,media_url,permalink,timestamp.',
      'Stories of the last 24 hours: /<Instagram account ID>/stories. Posts in which others tagged you: /tags.',
      'Mentions in captions and comments come with the webhook mentions, and mentioned_media reads them.',
      'A Page: GET /<Page ID>/posts or /feed?fields=message,created_time,permalink_url,attachments with the Page token.',
      'Log in here: Keytag gives the IDs and the tokens.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s references of IG User and Page' },
    isHollow: true,
  },
]
