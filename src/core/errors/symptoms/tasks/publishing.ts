import type { Entry } from '../../entry.ts'
import { anyOf, said, searched, shown } from '../complaint.ts'
import { not } from '../words.ts'
import { fault, howTo, listedPermissions, ofMeta, wish, wished } from './wishes.ts'

const groups = anyOf(
  String.raw`^(?!.*\b(?:whatsapp|telegram|chats?|age groups?|security groups?|ad groups?|user groups?|support group|groups? of|group (?:by|conversation|message)|teams|files?|drive|outlook|sharepoint|discord|slack)\b).*(?:\bgroups?\b|\bgrupos?\b|\bgruppen?\b|\bgroupes?\b|\bgruppi\b|\bnh[oó]m\b)`,
)
const inGroups = anyOf(
  String.raw`\b(?:post(?:s|ed|ing)?|publish\w{0,3}|shar(?:e|ing)|status|read|get|getting|fetch\w{0,3}|retriev\w{1,3}|feed|members?|api|bring|pull|scrap\w{1,4}|send|upload\w{0,3}|photos?|admin|token|list|schedul\w{1,3})\b`,
  String.raw`\b(?:posten|ver[oö]ffentlich\w{1,3}|beitr[aä]ge?|publicar|postar|compartir|publier|partager|pubblicare|đăng)\b`,
)

const events = anyOf(
  String.raw`^(?!.*\b(?:web-?hooks?|pixel|conversions?|capi|app events?|server|leads?|messages?|messaging|tracking|track|log(?:ged|ging)?|standard events?|custom events?|sdk|listener|onclick|event handler|purchase)\b).*(?:\bevents?\b|\bveranstaltung\w{0,2}\b|\beventos?\b|\b[ée]v[éè]nements?\b|\beventi\b)`,
)
const ofEvents = anyOf(
  String.raw`\b(?:import\w{0,5}|sync\w{0,12}|calendars?|fetch\w{0,3}|get|getting|creat\w{1,3}|pull\w{0,3}|ical|ics|list\w{0,3}|retriev\w{1,3}|show\w{0,3}|display\w{0,3}|read|scrap\w{1,4}|publish\w{0,3}|updat\w{1,3}|api|importier\w{1,3}|importar|importer|erstellen|crear|criar|cr[ée]er)\b`,
)
const inVain = anyOf(
  String.raw`${not}|\b(?:no longer|any ?more|fail\w{0,4}|errors?|stopped|broken|disappeared|deprecated|gone|ended|changed)\b|\bnicht\b`,
)

const preview = anyOf(
  String.raw`\bog:\w+|\bopen ?graph (?:tags?|meta\w{0,4}|image|data|protocol)\b|\bopengraph\b|\bsharer(?:\.php)?\b|\bshare (?:button|dialog|preview|image|link|url)\b|\b(?:sharing|url|object|facebook|fb|og) debugger\b|\blinter\b|\blink preview\b|\bpreview (?:image|picture|thumbnail|card)\b|\bfeeddialog\b|\bfb\.ui\b|\bfacebookexternalhit\b`,
  String.raw`\b(?:shar(?:e|ed|es|ing)|post(?:ed|ing)?|paste[ds]?)\b.{0,40}\b(?:link|url|article|page|website|blog ?post)s?\b.{0,60}\b(?:image|picture|photo|thumbnail|title|description|preview)s?\b`,
  String.raw`\b(?:image|picture|photo|thumbnail|title|description|preview)s?\b.{0,60}\b(?:when|while|after|if) (?:\w+ ){0,4}(?:shar(?:e|ed|ing)|posted)\b`,
)
const previewTrouble = anyOf(
  String.raw`${not}|\b(?:wrong|old|cached?|blocked|missing|empty|blank|different|instead|stale|outdated|prefill\w{0,3}|pre-fill\w{0,3}|pre-?populat\w{1,3}|quote|text|scrape|refresh|update)\b|\bnicht\b|\bfalsch\w{0,2}\b`,
)

const makes = String.raw`(?:post(?:ing)?|publish\w{0,3}|upload\w{0,3}|schedul\w{1,3}|shar(?:e|ing)|creat\w{1,3}|add(?:ing)?|auto-?post\w{0,3}|automat\w{1,6}|posten|ver[oö]ffentlich\w{1,3}|hochladen|planen|publicar|subir|programar|postar|agendar|publier|planifier)`
const things =
  '(?:posts?|photos?|images?|pictures?|videos?|reels?|stor(?:y|ies)|carousels?|albums?|content|links?|media|thumbnails?|captions?|status|messages? to (?:a |the |my )?(?:page|wall|timeline|feed)|beitr[aä]ge?|bilder|fotos?|historias?|publicaci[oó]n|publica[cç][aã]o)'
const making = anyOf(
  String.raw`^(?!.*\bredirect).*\b${makes}\b.{0,50}\b(?:${things}|to (?:\w+ )?(?:instagram|facebook|fb|ig|pages?|feed)|on (?:\w+ )?(?:instagram|facebook|fb|ig|pages?)|(?:auf|en|no|na|sur|su) (?:\w+ )?(?:instagram|facebook|fb)|multiple pages)\b|\b(?:to|on|auf|en|no|sur|su) (?:instagram|facebook|fb)\b.{0,20}\b${makes}\b`,
  String.raw`\b${things}\b.{0,50}\b${makes}\b|\b(?:local file|image_url|video_url|media_publish|video_reels)\b`,
)
const place = /\b(?:instagram|insta|ig|facebook|fb|pages?|meta)\b/i

const changing = anyOf(
  String.raw`\b(?:delet\w{1,4}|remov\w{1,3}|edit\w{0,3}|updat\w{1,3}|modify\w{0,3}|chang\w{1,3}|archiv\w{1,3}|l[oö]schen|bearbeiten|borrar|eliminar|editar|excluir|supprimer|modifier)\b.{0,30}\b(?:posts?|photos?|media|captions?|reels?|stor(?:y|ies)|videos?|images?|beitr[aä]ge?|publicaci[oó]n|publications?)\b`,
)

const wall = anyOf(
  String.raw`\b(?:post|publish|shar|upload|schreib|public|postar)\w{0,3}\b.{0,40}\b(?:(?:user|friend|person|people|my own)['’]?s?['’]? (?:\w+ )?(?:wall|timeline|profile|feed)|(?:wall|timeline) of|personal (?:wall|timeline|profile|feed)|my (?:wall|timeline)|me\/feed|(?:a|the) user feed|(?:friends|users)['’]? wall)\b`,
  String.raw`\bpublish_actions\b|\bpublish_stream\b`,
)

const send = anyOf(
  String.raw`\b(?:send(?:ing)?|writ(?:e|ing)|initiat\w{1,3}|start(?:ing)?|broadcast\w{0,3}|senden|schicken|schreiben|enviar|mandar|envoyer)\b.{0,50}\b(?:dms?|direct messages?|messages?|inbox|conversations?|nachrichten?|mensajes?|mensagens?|messages priv[ée]s)\b|\b(?:dm|message) (?:a |an |the |to |my |new )?(?:\w+ )?(?:users?|followers?|people|someone|person|commenters?)\b`,
)
const network = /\b(?:instagram|insta|ig|facebook|fb|messenger|page)\b/i

/** Things to publish, change or send with the API, as people ask for them. */
export const publishingTasks: readonly Entry[] = [
  {
    id: 'groups-ended',
    complaints: [
      said(groups, inGroups, wish, ofMeta),
      said(groups, inGroups, inVain, ofMeta),
      said(
        groups,
        /\b(?:posts?|publish\w{0,3}|status|shar(?:e|ing)|photos?|pictures?)\b.{0,40}\bgroups?\b|\bgroups?\b.{0,12}\b(?:posts?|feed)\b/i,
        wish,
      ),
      shown(
        /^[\s\S]{0,400}$/,
        groups,
        /\b(?:facebook|fb)\b/i,
        /\b(?:posts?|publish\w{0,3}|shar(?:e|ing))\b.{0,40}\bgroups?\b/i,
        wish,
      ),
    ],
    example: 'How do I post to a Facebook group with the Graph API?',
    title: 'Groups: Meta has ended their API',
    meaning:
      'Since 22 April 2024 no program can read or write in a Facebook group. Every version of Graph is meant.',
    cause:
      'publish_to_groups, groups_access_member_info and the feature Groups API were removed. Apps can no longer be installed in a group.',
    who: 'nobody',
    steps: [
      'Post in the group by hand, at facebook.com or in the app.',
      'Use a Page in its place: a Page can be filled with its Page token and pages_manage_posts.',
      'Take the group permissions out of the login link: Meta’s dialog refuses them.',
      'Tools that still do it log in as a person. Meta forbids that, and locks such accounts.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta, Graph API changelog: version 19.0' },
    isHollow: true,
  },
  {
    id: 'events-closed',
    complaints: [
      said(events, ofEvents, wish, ofMeta),
      said(events, ofEvents, inVain, ofMeta),
      searched(events, /\bapi\b/i, ofMeta),
    ],
    example: 'How do I import the events of a Facebook Page into my calendar?',
    title: 'Events: Meta opens them only to its Marketing Partners',
    meaning:
      'Programs of anybody else cannot read or make events of Pages and people, whatever the token.',
    cause: 'Meta closed this part of Graph in 2018. Older plugins and tutorials still count on it.',
    who: 'nobody',
    steps: [
      'One event: open it on Facebook and export it, or copy it by hand.',
      'Keep the events on your own site or in a calendar, and post the link with the Page token.',
      'A tool of a Meta Marketing Partner can do it.',
      'A refusal such as “Unsupported get request” (100, subcode 33) for an event means the same. A new token changes nothing.',
    ],
    remedies: [],
    source: { known: 'documented', where: 'Meta’s reference of Event, under Limitations' },
    isHollow: true,
  },
  {
    id: 'share-preview',
    complaints: [
      said(preview, previewTrouble, ofMeta),
      said(
        /\bcould not scrape url\b|\burl because it has been blocked\b|\bscrape (?:again|new|information)\b/i,
      ),
      ...wished(preview),
      said(
        /\b(?:pulls?|pulling|takes?|taking|grabs?|picks?|uses?|using|shows?|showing)\b.{0,40}\b(?:images?|pictures?|photos?|thumbnails?)\b.{0,30}\binstead of\b|\bwrong (?:image|picture|photo|thumbnail)\b/i,
        /\b(?:facebook|fb)\b/i,
        /\b(?:shar(?:e|ed|ing)|post|posts|posted|link|links|add)\b/i,
      ),
    ],
    example: 'When I share my link on Facebook, the image is not shown.',
    title: 'The preview of a shared link comes from tags of the linked page',
    meaning: 'Meta’s crawler reads the page once and keeps what it found. No token takes part.',
    cause:
      'The page lacks og:title and og:image, keeps the crawler out, was read before a change, or its domain is blocked.',
    who: 'developer',
    steps: [
      'Sharing Debugger: developers.facebook.com/tools/debug. It shows what Meta sees. “Scrape Again” reads the page anew.',
      'og:image: a whole https address, best 1200 × 630. Add og:image:width and og:image:height, so that it is there at the first share.',
      'Let facebookexternalhit in: no login, no firewall, no robots.txt against it, and the tags in the HTML itself, not made by a script.',
      'Text cannot be filled in for the person: Meta’s rules forbid it. hashtag and quote are the most that the dialog takes.',
      'A blocked domain: the debugger has a link to ask for a review.',
    ],
    remedies: [],
    source: { known: 'documented', where: 'Meta, Sharing: Webmasters; Sharing Debugger' },
  },
  {
    id: 'profile-posts-ended',
    complaints: [
      ...wished(wall),
      said(wall, inVain),
      searched(/\bpublish_(?:actions|stream)\b/i),
      {
        ...said(
          /\bpublish_(?:actions?|stream)\b|\bpublish permissions?\b/i,
          /\b(?:reviews?|permissions?|requires?|dialogs?|grant\w{0,3}|accept\w{0,3}|approv\w{1,3}|add|need\w{0,2}|nothing|ask\w{0,3}|missing|deprecated)\b/i,
        ),
        unless: listedPermissions,
      },
    ],
    example: 'How do I post to the timeline of a Facebook user?',
    title: 'Posts on a person’s own profile: no program can make them',
    meaning:
      'publish_actions ended on 1 August 2018. An app posts to Pages and professional Instagram accounts, never to a profile or a friend’s wall.',
    cause:
      'Meta removed the permission for all apps. Older libraries and tutorials still ask for it.',
    who: 'nobody',
    steps: [
      'Let the person post themselves: Meta’s share dialog, www.facebook.com/sharer/sharer.php?u=<address>, needs no token.',
      'Or post to a Page: POST /<Page ID>/feed with its Page token and pages_manage_posts.',
      'Take publish_actions and publish_stream out of the login link.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s changelog of April 2018, and Sharing' },
    isHollow: true,
  },
  {
    id: 'delete-post',
    complaints: [...howTo(changing, ofMeta)],
    example: 'How do I delete an Instagram post with the API?',
    title: 'Changing or deleting a post: which call does it',
    meaning:
      'A Page’s posts can be changed and deleted. Of Instagram’s, only deleting is possible.',
    cause: 'Instagram has no call that changes a caption after the post was made.',
    who: 'nobody',
    steps: [
      'A Page: DELETE /<post ID> with the Page token and pages_manage_posts. POST /<post ID>?message=… changes the text of posts that your app made.',
      'Instagram: DELETE /<media ID> with Facebook Login and instagram_manage_contents, for posts, reels and stories. Single pictures of a carousel stay.',
      'Instagram comments: DELETE /<comment ID> with instagram_manage_comments.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s reference of permissions, and of Page posts' },
    isHollow: true,
  },
  {
    id: 'publish-how',
    complaints: [
      ...howTo(making, place),
      {
        ...said(
          /\bschedul\w{1,3}\b.{0,30}\b(?:posts?|reels?|stor(?:y|ies)|photos?|videos?|content|uploads?)\b|\b(?:posts?|reels?|content)\b.{0,20}\bschedul/i,
          wish,
          anyOf(String.raw`${place.source}|\b(?:wrapper|library|function|package|tool)\b`),
        ),
        unless: fault,
      },
    ],
    example: 'How do I post a photo to Instagram or to a Page with the API?',
    title: 'How a program publishes to Instagram and to a Page',
    meaning: 'Instagram takes two calls, a Page one. Both take files by their public address.',
    cause: 'Each needs its own permission and the token of the account or of the Page.',
    who: 'nobody',
    steps: [
      'Instagram: POST /<account ID>/media with image_url, or video_url and media_type=REELS, and caption. Then POST /<account ID>/media_publish with creation_id=<its id>.',
      'Instagram has no upload of local pictures: put them at a public https address. Videos can be sent to rupload.facebook.com with upload_type=resumable.',
      'A Page: POST /<Page ID>/feed (message, link), /photos (url or source), /videos (file_url or source), each with the Page token.',
      'At a later time: a Page takes published=false and scheduled_publish_time. Instagram does not schedule: call media_publish at the time.',
      'Permissions: instagram_content_publish (Instagram Login: instagram_business_content_publish), and pages_manage_posts.',
      'Several Pages: one call for each, with the token of each from /me/accounts.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s pages on publishing' },
    isHollow: true,
  },
  {
    id: 'message-first',
    complaints: [...howTo(send, network)],
    example: 'Can I send a message to an Instagram user with the API?',
    title: 'Messages: a program may answer, and never writes first',
    meaning:
      'A person has to write to the account first. Then the program may answer for 24 hours.',
    cause: 'Meta allows no messages to followers or to lists of names.',
    who: 'nobody',
    steps: [
      'Subscribe to the webhook messages. Each event has sender.id.',
      'Answer: POST /me/messages with recipient {"id": …} and message {"text": …}, and the Page token. Instagram Login: at graph.instagram.com.',
      'Who commented gets one private reply within 7 days: recipient {"comment_id": …}.',
      'Permissions: instagram_manage_messages or pages_messaging, Instagram Login instagram_business_manage_messages. For the public with Advanced Access.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta, Messenger Platform: Send API; Private replies' },
    isHollow: true,
  },
]
