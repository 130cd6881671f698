import type { Entry } from '../entry.ts'
import { anyOf, said, searched, shown } from './complaint.ts'
import { wish } from './tasks/wishes.ts'
import { instagramAccount, missing, not, pages } from './words.ts'

const field = /instagram_business_account|connected_instagram_account/i

/** Words that count only in a search: prose has them too. */
const lost = anyOf(
  String.raw`^(?:where|wo|d[oó]nde|onde|cad[eê]|où)\b|\bgone\b|\bverschwunden\b|\bnicht (?:da|vorhanden|verfügbar)\b`,
  String.raw`\bno hay\b|\bnão há\b|\bdesaparec|\bsumi(?:u|ram)\b|\bdisparu|\bn['’]est (?:pas|plus) (?:dans|là|visible|disponible)`,
)

/** The Pages themselves, and nothing that belongs to a Page. */
const notGiven = new RegExp(
  String.raw`${not} (?:get|obtain|retrieve|fetch|load|return) (?:(?:the|my|any|all|some|a|facebook|fb) ){0,2}pages?(?: information| info| details| data| list)?(?= (?:that|which|with|connected|linked|of|from|by|using|via|through|in|because|when)\b|\s{0,3}[.,;!?)]|\s{0,3}$)`,
  'i',
)

/** "I only see 1 of my 3 pages" */
const onlySome = anyOf(
  String.raw`\b(?:sees?|seeing|shows?|showing|lists?|gets?|getting|returns?|finds?|displays?)\b.{0,20}\b(?:only|just) (?:one|two|some|\d{1,2})\b(?! (?:likes?|followers?|posts?|comments?))`,
  String.raw`\b(?:only|just)\b.{0,20}\b(?:sees?|seeing|shows?|showing|lists?|gets?|getting|returns?|finds?|displays?)\b(?: \w+){0,2} (?:one|two|some|\d{1,2})\b(?! (?:likes?|followers?|posts?|comments?))`,
)
const adAccount =
  /\bads? accounts?\b|\bwerbekont\w{1,3}\b|\bcuentas? publicitarias?\b|\bcontas? de an[uú]ncios?\b|\bcomptes? publicitaires?\b/i
/** A window that stays blank, a preview of a link and a post that is hidden are no missing Page. */
const noBlankWindow =
  /^(?!.*\b(?:posts?|snippets?|photos?|videos?)\b(?: \w+){0,3} (?:are|is|do|does|did|were|was)(?: not|n['’]t)\b)(?!.*\b(?:snippets?|like button|(?:page|comments?|like|social) plug-?in|previews?|thumbnails?|og:\w+|sharing|scrape)\b)(?!.*\b(?:pop-?up|window|screen)\b.{0,40}\b(?:blank|white|empty)\b)(?!.*\b(?:blank|white)\b.{0,20}\b(?:pop-?up|window|screen|page)\b)/i
const notShown = anyOf(
  String.raw`${not} (?:\w+ ){0,3}?(?:show\w{0,3}|appear\w{0,3}|listed|displayed|found|find|visible|included|in (?:the|my|our) (?:list|drop|menu|dialog))|\bmissing\b|\bno ads? accounts?\b|\bonly (?:sees?|shows?|lists?|some|one)\b`,
  String.raw`\bnicht(?: \w+){0,3} (?:angezeigt|gefunden|gelistet|sichtbar)\b|\bfehl(?:t|en)\b|\bno (?:me |se )?(?:aparece|sale|muestra)|\bnão (?:me |se )?(?:aparece|mostra)|\bn['’](?:appara|affich)\w{1,5} pas\b`,
)
const notOpened = new RegExp(
  String.raw`${not} (?:\w+ ){0,2}?(?:access|open|reach|connect|use|load|pull|choose|select|see)\b`,
  'i',
)

/** Lists and fields that are missing, as people tell of them. */
export const missingThings: readonly Entry[] = [
  {
    id: 'field-not-there',
    complaints: [
      said(field, missing),
      said(field, /\b(?:null|undefined|nil|None|only\b.{0,20}\bid)\b/),
      shown(
        /fields=[\w,{}.%]{0,200}(?:instagram_business|connected_instagram)_account[^{}]{0,400}\{\s{0,20}"id"\s{0,9}:\s{0,9}"?\d{5,20}"?\s{0,20}\}/,
      ),
    ],
    example: 'I only get back the id, and instagram_business_account is missing.',
    title: 'Meta leaves instagram_business_account out',
    meaning: 'The call works. Meta leaves the field out for a Page that shows it no account.',
    cause:
      'The Page has no professional Instagram account linked, instagram_basic was not granted, the account was not ticked in the dialog, or the token is of another Page.',
    who: 'page-owner',
    steps: [
      'In the Instagram app: switch to a professional account, and link it to this Page.',
      'Log in again, grant instagram_basic and pages_read_engagement, and tick the Page and the Instagram account.',
      'Ask /me/accounts?fields=name,instagram_business_account: the Page with an account has the field.',
    ],
    remedies: ['log-in-again'],
    source: { known: 'reported', where: 'keboola/ex-facebook-graph-api issue 29' },
  },
  {
    id: 'instagram-not-listed',
    complaints: [said(instagramAccount, missing)],
    example: 'My Instagram account does not show up in the list.',
    title: 'The Instagram account is not in the list',
    meaning: 'Meta shows an app only accounts that are professional and were ticked.',
    cause:
      'The account is personal, is linked to no Page or to another one, was not ticked in the dialog, or belongs to a business portfolio in which you have no role.',
    who: 'page-owner',
    steps: [
      'In the Instagram app: Settings › Account type. It must be a business or creator account.',
      'Facebook Login: link the account to the Page, and tick both in the dialog.',
      'Log in here: Keytag says for each Page if it has an Instagram account.',
    ],
    remedies: ['start-again'],
    source: { known: 'reported', where: 'Developers’ issues of many tools' },
  },
  {
    id: 'ad-account-not-listed',
    complaints: [said(adAccount, notShown), said(adAccount, notOpened)],
    example: 'My ad account is not in the list.',
    title: 'An ad account is missing in the list, or cannot be opened',
    meaning:
      'Meta shows a program the ad accounts in which the person has a role, and which were ticked at the login.',
    cause:
      'The person has no role on the ad account of the business portfolio, ads_read or ads_management was not granted, or the app has no Advanced Access for it.',
    who: 'person',
    steps: [
      'Business settings › Accounts › Ad accounts: add the person, with at least “View performance”.',
      'Connect the tool again, choose “Edit settings” in Meta’s dialog, and tick the business and the ad account.',
      'Ask GET /me/adaccounts?fields=name,account_status with the token. Accounts of a portfolio: GET /<business ID>/owned_ad_accounts and client_ad_accounts.',
      'In a program: follow paging.next. The first answer holds 25.',
    ],
    remedies: ['start-again'],
    source: {
      known: 'reported',
      where: 'dataconnector-facebook issue 9; Meta’s reference of ad accounts',
    },
  },
  {
    id: 'nothing-listed',
    complaints: [
      said(notGiven),
      said(noBlankWindow, pages, missing),
      said(pages, onlySome),
      searched(pages, lost),
    ],
    example: 'My Facebook Page does not show up in the list.',
    title: 'A Page is missing in the list, or the list is empty',
    meaning:
      'Meta lists only the Pages that were ticked in the dialog and in which the person has a role. It names no cause.',
    cause:
      'The Page was not ticked, belongs to a business portfolio, the person has no role on it, or the program reads only the first 25 Pages.',
    who: 'person',
    steps: [
      'Log in here: Keytag looks for the reason and says what to do.',
      'Log in again with auth_type=rerequest. In the dialog choose “Edit settings” and tick the Page.',
      'For a Page of a business portfolio: ask for business_management too.',
      'In a program: follow paging.next, or ask with limit=100.',
    ],
    remedies: ['start-again'],
    source: {
      known: 'reported',
      where: 'php-graph-sdk issue 1120, pipedream issue 14988, instagram_graph_api issue 9',
    },
    world: 'no-pages',
    isHollow: true,
  },
  {
    id: 'field-not-named',
    complaints: [
      said(
        /\be-?mails?\b|correo|courriel|メール|邮箱|\bbirthday\b|\bgender\b/i,
        /\b(?:null|undefined|empty|blank|missing|none)\b|(?:\bnot?\b|n['’]t\b|\bnever\b).{0,30}\b(?:return|get|com|provid|includ|receiv|email)|\bonly returns?\b|\bvac[íi]o|\bkeine\b|\bnão (?:vem|retorna)|\bno (?:viene|devuelve|llega)|取得でき/i,
      ),
      said(
        /\be-?mails?\b/i,
        /\b(?:users?|people|persons?|customers?)\b/i,
        /\b(?:un-?check\w{0,5}|untick\w{0,3}|unselect\w{0,3}|declin(?:e|es|ed|ing)|den(?:y|ies|ied)|refus(?:e|es|ed))\b(?!Perm)|\b(?:does|do)(?:n['’]t| not) share\b/i,
      ),
      said(
        /\b(?:birthday|gender|hometown|phone numbers?|age range|first_?name|last_?name|user['’]?s? (?:location|address))\b/i,
        /\b(?:facebook|fb)\b.{0,30}\b(?:log[ -]?in|api|graph|sdk|user|profile)\b|\b(?:log[ -]?in|api|graph)\b.{0,30}\b(?:facebook|fb)\b/i,
        wish,
      ),
      said(
        /\/me\b|\bgraph\b|\bapi\b|\bcall\b/i,
        /\bonly (?:returns?|gives?|gets?|shows?|the)\b.{0,30}\b(?:id|name)\b.{0,12}\b(?:and|or|&)\b.{0,12}\b(?:id|name)\b|\breturns? only\b.{0,30}\b(?:id|name)\b/i,
      ),
    ],
    example: 'The /me request only returns the user ID and name.',
    title: 'Meta sends only the fields that are named',
    meaning: 'Without fields= a call answers with id and name. All other fields must be named.',
    cause:
      'The call does not name the field, its permission was not granted, or the person has none: Facebook accounts exist without an e-mail address.',
    who: 'developer',
    steps: [
      'Name the fields: /me?fields=id,name,email.',
      'Ask for the permission in the login: email for the e-mail address.',
      'Check /me/permissions: the person may have declined it.',
      'Let people in without an address too: Meta does not promise one.',
    ],
    remedies: ['log-in-again'],
    source: { known: 'reported', where: 'ngFacebook issue 57, restfb issue 777' },
  },
]
