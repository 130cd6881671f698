import type { Entry } from '../../entry.ts'
import { anyOf, said, searched } from '../complaint.ts'
import { missing, not } from '../words.ts'
import { byProgram, ofMeta, wish, wished, wishedOfProgram } from './wishes.ts'

/** How to get followers is a question of marketing. */
const noGrowth =
  /^(?!.*\b(?:more|gain\w{0,3}|grow\w{0,3}|increas\w{1,3}|buy\w{0,3}|fake|real|free|unfollow\w{0,3}|lost|losing|dms?|messages?|messaging)\b)/i
const followers = anyOf(
  String.raw`\bfollowers?(?:_count)?\b|\bfollowings?\b.{0,12}\blist\b|\bseguidores\b|\babonn[ée]s\b|\bfan_count\b|\blikers\b`,
  String.raw`\b(?:list|names?|users?|people|who|which|check|see if|know if)\b.{0,40}\b(?:likes?|liked|follow(?:s|ed)?)\b.{0,30}\b(?:pages?|posts?|photos?|profiles?|accounts?)\b`,
  String.raw`\b(?:count|number|total)\b.{0,20}\b(?:likes|fans)\b|\b(?:likes|fans?) count\b`,
)
const followerList = anyOf(
  String.raw`\b(?:list|getting|fetch\w{0,3}|retriev\w{1,3}|export\w{0,3}|scrap\w{1,4}) (?:\w+ ){0,3}follow(?:ers|ings?)\b|\bfollow(?:ers?|ings?) list\b|\bget_?follow(?:ers|ings?)`,
)
const short = anyOf(
  String.raw`\b(?:problem|issue|wrong|incorrect|missing|less|instead|empty|different|only)\b|${not}`,
)

const friends = anyOf(
  String.raw`\bme\/friends\b|\b(?:taggable|invitable)_friends\b|\buser_friends\b|\bfriends?[ -]?lists?\b|\blists? of (?:\w+ ){0,3}friends\b`,
  String.raw`\b(?:get|getting|fetch\w{0,3}|retriev\w{1,3}|load\w{0,3}|find|read|display|import|access|invite|tag|all) (?:[\w'’]+ ){0,3}friends\b(?!['’])`,
  String.raw`\bfriends (?:who|that) (?:use|play|have|installed)\b|\bfreundes?liste\b|\blista de amigos\b|\bliste (?:de mes |des |d['’])amis\b`,
)

const picture = anyOf(
  String.raw`\bprofile[ _-]?(?:pic(?:ture)?s?|photos?|images?)\b|\bavatars?\b|\bpfp\b|\bprofilbild\w{0,2}\b|\bfotos? de perfil\b|\bphotos? de profil\b|\bsilhouettes?\b`,
  String.raw`\b(?:user|facebook|fb|graph)(?:['’]s)? (?:picture|photo|image)\b|\w\/picture\b|\bpicture (?:url|field)\b|\bprofile_pic(?:ture_url)?\b`,
)
const pictureTrouble = anyOf(
  String.raw`\b(?:broken|blank|blurry|low[ -]res\w{0,8}|resolution|quality|small|tiny|default|silhouette|403|404|grey|gray|missing|null|wrong|old|expired?|disappear\w{0,3}|size)\b|\bquestion mark\b`,
  String.raw`${not}(?: \w+){0,3}? (?:show|appear|display|load|work|import|sync|us|updat|render|visible|fetch|there|get|pull|found)`,
  String.raw`\bwird nicht\b|\bno (?:se )?(?:muestra|aparece|carga)\b|\bn[ãa]o (?:aparece|carrega|mostra)\b|\bne s['’]affiche pas\b`,
)
const ofLogin =
  /\b(?:log(?:ged|ging)?[ -]?in|sign(?:ed|ing|s)?[ -]?(?:in|up)|auth\w{0,12}|register\w{0,3}|api|graph|token|app|fbcdn|console|avatars?|pfp|user ids?|users?|sdk|picture|import)\b|\/picture\b/i

const another = anyOf(
  String.raw`\b(?:another|different|other|second|wrong|previous|same|old|new|one person['’]?s|multiple|several)\b[)"'’”]?(?: [\w<>]+){0,3}? (?:accounts?|user|profile|facebook|fb|instagram|e-?mail|person|credentials)\b(?! (?:id|token))`,
  String.raw`\b(?:switch|change)\w{0,3} (?:the |my |to |between )?(?:\w+ ){0,3}(?:accounts?|user|profile)\b`,
  String.raw`\b(?:ander\w{1,3}|falsch\w{1,2}) (?:\w+ )?(?:konto|account|nutzer|benutzer)\b|\botra cuenta\b|\boutra conta\b|\bautre compte\b`,
)
const logging = anyOf(
  String.raw`\blog(?:ged|ging|s)?[ -]?(?:in|out|on|off)\b|\bre-?log\w{0,5}\b|\bsign(?:ed|ing|s)?[ -]?(?:in|out)\b|\bauthenticat\w{1,4}|\bconnect\w{0,3}\b.{0,40}\baccount|\bselect\w{0,3}\b|\bswitch\w{0,3}\b|\blogging account\b`,
  String.raw`\banmeld\w{0,4}|\babmeld\w{0,4}|\beinlogg\w{0,3}|\bausslogg\w{0,3}|\biniciar sesi[oó]n\b|\bcerrar sesi[oó]n\b|\bentrar\b|\bsair\b|\bse (?:d[ée])?connecter\b`,
)
const stuck = anyOf(
  String.raw`${not}|\bno (?:proper |real |possible )?(?:way|option|possibility|button)\b|\b(?:always|stuck|remember\w{0,3}|only|automatically|again|still|instead|every ?time|useless|possible|how|want|should|properly|asks?|assumes|suggests?|force|allow|keeps?)\b`,
  String.raw`\bimmer\b|\bwie\b|\bnicht\b|\bsiempre\b|\bc[oó]mo\b|\bcomo\b|\bsempre\b|\bcomment\b|\btoujours\b`,
)
/** The login of the app ends, and that of Facebook does not. */
const logOut = anyOf(
  String.raw`(?:${not}|\bhow\b|\bunable\b)(?: \w+){0,3} log[ -]?out\b|\blog(?:ged|ging|s)?[ -]?out\b.{0,60}\b(?:still|again|automatically|not|previously|same|without asking|continue|auth\w{0,12} page)\b|\blog(?:ged)?[ -]?out\b.{0,40}n['’]t\b|\b(?:still|remains?|stays?) logged in\b|\bpreviously logged in\b`,
  String.raw`\bhow\b.{0,40}\blog(?:ging)? ?out\b|\b(?:end|clear|destroy|kill|delet)\w{0,3} (?:\w+ ){0,3}sessions?\b`,
)

const scoped =
  /\bpsids?\b|\bigsids?\b|\basids?\b|\b(?:page|app|instagram)[- ]scoped\b|\bids?_for_(?:apps|pages)\b/i

/** People, and what Meta tells a program of them. */
export const peopleTasks: readonly Entry[] = [
  {
    id: 'followers-list',
    complaints: [
      ...wished(noGrowth, followers),
      said(noGrowth, followerList, short),
      said(
        /\b(?:likes?|comments?|shares?|reactions?)\W{0,2}(?:total )?_?counts?\b|\bget(?:Likes|Comments|Reactions)Count\b/i,
        /\b(?:0|zero|null|nil|blank|empty|missing|wrong|bigger|smaller|differs?|different)\b|\bnot work/i,
      ),
    ],
    example: 'How do I get the list of my followers with the API?',
    title: 'Followers and likes: Meta gives their number, and no names',
    meaning: 'No token and no permission opens a list of the people who follow or like something.',
    cause:
      'Meta keeps it private. Tools that have such a list log in as a person, which Meta forbids.',
    who: 'nobody',
    steps: [
      'Instagram: GET /<Instagram account ID>?fields=followers_count,follows_count. A Page: followers_count and fan_count.',
      'Another professional account: /<your Instagram account ID>?fields=business_discovery.username(<name>){followers_count,media_count}, with Facebook Login.',
      'Likes of a post: like_count of an Instagram media, and /<post ID>/likes?summary=true of a Page’s post.',
      'What kind of people they are comes in sums: the metric follower_demographics, from 100 followers on.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s references of IG User, Page and insights' },
    isHollow: true,
  },
  {
    id: 'friends-list',
    complaints: [
      ...wished(friends),
      said(friends, missing),
      said(/\bme\/friends\b|\buser_friends\b/i, /\bno friends\b|\bempty\b|\[\]/i),
    ],
    example: 'How do I get a person’s list of friends? /me/friends is empty.',
    title: 'Friends: Meta names only those who use the same app',
    meaning:
      '/me/friends lists friends who have logged in to this app and gave it user_friends too. The others are only a number.',
    cause: 'An empty list is right where no friend uses the app.',
    who: 'nobody',
    steps: [
      'Ask for user_friends, then GET /me/friends?fields=id,name. summary.total_count is the number of all friends.',
      'To try it: two people with a role on the app who are friends, and who both log in to it.',
      'For the public, user_friends needs Advanced Access by App Review.',
      'Lists of friends to invite or to tag (invitable_friends, taggable_friends) have ended.',
    ],
    remedies: [],
    source: { known: 'documented', where: 'Meta’s reference of /me/friends' },
    isHollow: true,
  },
  {
    id: 'scoped-ids',
    complaints: [
      said(scoped, wish),
      searched(scoped),
      said(
        /\b(?:facebook )?(?:user|account|person)(?:['’]s)? ids?\b|\bids? of (?:the |a |each )?(?:same )?(?:users?|person)\b/i,
        /\b(?:changed|changes|differ\w{0,3}|different|not the same|does(?:n['’]t| not) match|mismatch)\b/i,
        /\bapps?\b|\bmessenger\b|\blogin\b|\bpages?\b/i,
        ofMeta,
      ),
      said(
        /\b(?:messenger|bot)\b/i,
        /\b(?:name|profile|first_name|gender|locale)\b/i,
        /\busers?\b|\bsender\b|\bpeople\b|\bcustomers?\b/i,
        wish,
        byProgram,
      ),
    ],
    example: 'Why is a Facebook user’s ID different in my second app?',
    title: 'One person has another ID in each app and for each Page',
    meaning:
      'Facebook Login gives an ID for the app. Messenger and Instagram messages give one for the Page or the account. None of them is the real profile’s.',
    cause: 'Meta does so on purpose, so that apps cannot compare people.',
    who: 'nobody',
    steps: [
      'Messages: the ID is sender.id of the webhook. Send the answer to it, with the token of that Page.',
      'Name and picture of that person: GET /<ID>?fields=first_name,last_name,profile_pic with the Page token. Instagram: name,username.',
      'From one to the other: /<user ID>/ids_for_apps and ids_for_pages, if the apps and the Pages belong to the same business portfolio.',
      'Keep each ID together with the app or the Page that it came from.',
    ],
    remedies: [],
    source: { known: 'documented', where: 'Meta’s pages on app-scoped and page-scoped IDs' },
    isHollow: true,
  },
  {
    id: 'profile-picture',
    complaints: [
      said(picture, pictureTrouble, ofLogin, ofMeta),
      said(/\bfbcdn\b|\bfbsbx\b|\bcdninstagram\b/i, picture, pictureTrouble),
      ...wishedOfProgram(picture, ofMeta),
      said(picture, /\b(?:url|ids?)\b/i, wish, ofMeta),
    ],
    example: 'After the login with Facebook the profile picture is not shown.',
    title: 'Profile pictures: their addresses end, and the grey figure has a reason',
    meaning:
      'graph.facebook.com/<ID>/picture sends on to the picture. The address of the picture itself lives for some days.',
    cause:
      'The address was stored, the ID is not one of this app, or the app is in development mode: Meta then shows a grey figure.',
    who: 'developer',
    steps: [
      'After the login: /me?fields=picture.width(400).height(400){url}. Copy the picture at once, and not its address.',
      'An ID of your own app needs no token. Any other ID needs a token, or its picture stays grey.',
      'In development mode send the person’s token along. When the app is inactive or its Data Use Checkup is due, calls without a token are refused.',
      'Instagram: profile_picture_url of the account. Ask again when it no longer loads.',
    ],
    remedies: [],
    source: { known: 'documented', where: 'Meta’s reference of /<user ID>/picture' },
  },
  {
    id: 'other-account',
    complaints: [
      said(logging, another, stuck, ofMeta),
      said(logOut, ofMeta),
      said(/\bpreviously logged in (?:to|with)\b/i, /\bwould you like to continue\b/i),
    ],
    example: 'After the logout I cannot log in with a different Facebook account.',
    title: 'Meta logs the same person in again',
    meaning:
      'Logging out of your app ends the app’s own login. The person stays logged in at Facebook or Instagram, and Meta’s dialog takes that account again.',
    cause:
      'The login at Meta lives in the browser or in Meta’s app on the phone. A program can neither end it nor choose another account.',
    who: 'person',
    steps: [
      'Log out at facebook.com or instagram.com in that browser, and in Meta’s app on the phone. Then log in with the other account.',
      'Or use a private window. In Meta’s dialog look for “Log in to another account”.',
      'In the login link: auth_type=reauthenticate asks for the password again. Instagram Login: force_reauth=true.',
      'Phones: Meta’s SDK opens the system’s browser and shares its cookies. iOS: an ephemeral session shares none.',
    ],
    remedies: ['start-again'],
    source: {
      known: 'reported',
      where:
        'facebook-ios-sdk issue 1147, flutter-facebook-auth issue 25; Meta’s page on asking again',
    },
  },
]
