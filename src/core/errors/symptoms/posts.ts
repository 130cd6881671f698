import type { Entry } from '../entry.ts'
import { anyOf, said, shown } from './complaint.ts'

const posts = anyOf(
  String.raw`\b(?:posts?|posted|photos?|videos?|content|feed|publi\w{2,12})\b|\bbeitr[äa]ge?\b|\bposteos?\b`,
)
/** Others do not see them. */
const hidden = anyOf(
  String.raw`\bonly (?:i|me|admins?|the admins?|myself|page admins?) (?:can |could )?(?:see|seen|view)|\b(?:only|just) (?:visible|shown|seen|viewable|available)\b.{0,20}\b(?:me|myself|admins?|you|us|testers?|developers?)\b|\bvisible (?:only )?(?:to|for) (?:only )?(?:me|myself|admins?|the admin|testers?|developers?)\b`,
  String.raw`\b(?:nobody|no one|noone|nobody else|none)\b.{0,20}\b(?:sees?|can see|view)\b|\b(?:only|just) (?:me|admin\w{0,2}(?: page)?|i|person)\b.{0,20}\b(?:see|view)`,
  String.raw`(?:\bnot\b|n['’]t\b|\bcannot\b|\binvisible\b|\bhidden\b).{0,60}\b(?:other (?:users?|people|visitors?)|others|(?:to |the )?public(?:ly)?|anyone|anybody|everyone|everybody|followers|fans|visitors)\b`,
  String.raw`\b(?:other (?:users?|people)|others|public|followers|fans|visitors)\b.{0,30}(?:\bnot\b|n['’]t\b|\bcannot\b).{0,12}\b(?:see|view|find)`,
  String.raw`^(?!.*\b(?:web ?site|home ?page|widget|site|blog)\b).*\bposts?\b.{0,60}\b(?:facebook|fb|page)\b.{0,20}\b(?:do|does|did|are|is)(?:n['’]t| not) (?:appear|show|visible|displayed)`,
  String.raw`\bnur (?:ich|f[uü]r mich|admins?)\b|\bsolo (?:yo|los administradores|visible para m[ií])\b|\bs[oó] (?:eu|vis[ií]ve(?:l|is) para mim)\b|\bvisibles? (?:que|seulement|uniquement) (?:par|pour) moi\b`,
)
const byProgram = anyOf(
  String.raw`\b(?:apis?|graph|apps?|token|sdk|tools?|plugin|script|code|program|restfb|koala|n8n|zapier|make|postiz|publish\w{0,3}|development|dev mode|pages?|fan ?page)\b|\bposted (?:by|with|via|through)\b|\bseite\b|\bp[aá]gina\b`,
)

/** Posts that were made and that nobody sees, as people tell of them. */
export const postTroubles: readonly Entry[] = [
  {
    id: 'posts-hidden',
    complaints: [
      said(posts, hidden, byProgram),
      shown(/^[\s\S]{0,400}$/, posts, hidden, byProgram),
    ],
    example: 'Posts that I publish with the API are only visible to me.',
    title: 'Only its own people see posts of an app in development mode',
    meaning:
      'The call worked, and Meta made the post. While the app is in development, Facebook shows what it makes to people with a role on the app.',
    cause: 'The app is not live. Or the call said published=false, or was a draft or an ad.',
    who: 'developer',
    steps: [
      'Publish the app, or switch App Mode to Live in the App Dashboard.',
      'Then make the post again: developers report that earlier ones stay hidden.',
      'For your own Page no App Review is needed: the person who posts has a role on the app.',
      'Look at the Page in a private window, without a login. If it is still hidden: the Page’s settings may have limits of country or age.',
    ],
    remedies: [],
    place: 'app-basic',
    source: {
      known: 'reported',
      where: 'restfb issue 1053, social-poster issue 32, facebook-node-sdk issue 180',
    },
  },
  {
    id: 'post-stuck',
    complaints: [
      said(
        posts,
        /\b(?:stuck|stays?|remain(?:s|ed)?|hangs?|forever|indefinitely|never (?:gets? )?(?:publish\w{0,2}|sent|posted|goes? out))\b/i,
        /\b(?:queued?|scheduled|pending|processing|drafts?|in[ _-]progress|publishing|uploading|loading|waiting)\b/i,
      ),
      shown(
        /^[\s\S]{0,500}$/,
        /\b(?:instagram|facebook|fb|ig)\b/i,
        /\b(?:post(?:s|ed|ing)?|reels?|publish\w{0,3})\b/i,
        /\b(?:says?|status|message|marked|shows?|shown|reports?)\b.{0,30}\b(?:succes\w{0,5}|published|posted|sent|done|completed)\b/i,
        /(?:\bnot\b|n['’]t\b|\bnever\b|\bno\b|\bnothing\b)(?: \w+){0,4}? (?:appear|show|visible|there|live|published|post|arriv|on (?:instagram|facebook|my))/i,
      ),
      shown(
        /^(?!.*\b(?:web ?site|site|shop|store|app|ads?|campaign)\b.{0,20}\blive\b)[\s\S]{0,500}$/i,
        /\b(?:facebook|fb|instagram|ig)\b/i,
        /(?:\bcannot|\bcan['’]?t|\bcould(?: not|n['’]t)|\bunable to|\bnot able to) (?:seem to )?(?:get|make|have)\b.{0,20}\b(?:posts?|reels?|stor(?:y|ies)|photos?|videos?|pictures?|content)\b.{0,20}\b(?:go|goes|going) (?:live|out|through)\b/i,
      ),
    ],
    example: 'My Instagram post stays in the queue and is never published.',
    title: 'The tool took the post, and it does not arrive at Instagram or Facebook',
    meaning:
      'A tool puts a post into its own queue. Another part of it sends the post at the time. That part did not run, or hides what Meta answered.',
    cause:
      'The worker or the scheduler of the tool is not running, it counts in another time zone, or Meta refused and the tool did not say so.',
    who: 'developer',
    steps: [
      'A tool on your own server: is its worker running (cron, Redis, queue, Temporal)? Its log at the time of the post has the reason.',
      'Look for Meta’s answer in that log, with “message” and “code”. Paste it here.',
      'Try one picture without tags, collaborators and place. If that goes out, the other post is at fault.',
      'Instagram: GET /<container ID>?fields=status_code,status says how far Meta got.',
      'Connect the account again if its token may have ended. Paste it here to see.',
    ],
    remedies: [],
    source: { known: 'reported', where: 'postiz issues 1338 and 1724; nextpost issue 6' },
  },
  {
    id: 'video-not-processed',
    complaints: [
      shown(
        /\b(?:video_status|uploading_phase|processing_phase|publishing_phase)\b/,
        /\b(?:video_status|(?:uploading|processing|publishing)_phase|copyright_check_status)\W{1,12}(?:status\W{1,8})?(?:error|processing|upload_failed|expired|not_started|in_progress)\b/,
      ),
      said(
        /\bcopyright[ _]check\b/i,
        /\b(?:error|fail\w{0,3}|stuck|forever|always|never)\b/i,
        /\b(?:facebook|fb|reels?|video)\b/i,
      ),
    ],
    example: '{"status":{"video_status":"processing","publishing_phase":{"status":"not_started"}}}',
    title: 'Facebook has the video, and has not published it',
    meaning:
      'It is the answer to GET /<video ID>?fields=status. It has a status for each phase: upload, processing, publishing.',
    cause:
      'Publishing begins only after the last call, with upload_phase=finish. Before it, “not_started” is no fault. A phase with “error” says what failed.',
    who: 'developer',
    steps: [
      'Uploaded and not yet finished? POST /<Page ID>/video_reels with upload_phase=finish, the video_id and video_state=PUBLISHED. Stories: /video_stories.',
      'Then ask for the status again, every few seconds, until publishing_phase is complete.',
      'Read “errors” in the phase that failed, if it has them.',
      'copyright_check_status with “error”: developers report it for Meta’s own sample video too. Upload the video anew.',
    ],
    remedies: ['try-again'],
    source: {
      known: 'documented',
      where:
        'Meta’s guide to the Reels Publishing API; the copyright check: reels_publishing_apis issue 47',
    },
  },
]
