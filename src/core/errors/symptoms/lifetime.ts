import type { Entry } from '../entry.ts'
import { anyOf, said, searched } from './complaint.ts'
import { wish } from './tasks/wishes.ts'
import { asking, ended, howLong, lifetime, token, wondering } from './words.ts'

/** Parts of programs that keep a token. */
const program =
  /\b(?:tokens?|triggers?|nodes?|webhooks?|integrations?|connections?|connectors?|apis?|feeds?|plugins?|widgets?|sync|workflows?|bots?|zaps?|scenarios?|facebook (?:account|page))\b/i
const stopsAfter =
  /\b(?:stop(?:s|ped)?|fail(?:s|ed)?|disconnect(?:s|ed)?|break(?:s)?|dies|die)\b(?: [\w'’]+){0,2} (?:after|every) (?:about |around |some |a |an |the )?(?:few |couple of |\d{1,3}[ -]?|two |three |sixty )?(?:or \w+ )?(?:hours?|hrs?|days?|months?|weeks?)\b/i

const renew = String.raw`(?:refresh|renew|extend|prolong|verl[aä]nger|renov|atualiz|actualiz|prolonger|renouvel)\w*`
const notRenewed = new RegExp(
  String.raw`(?:\b(?:not|never|no|n[aã]o|nicht|pas|only|nur|solo|apenas)\b|n['’]t\b).{0,40}\b(?:${renew}|lasts?|automatic\w{0,4})|\bshort[- ](?:term|lived)\b`,
  'i',
)
const renewing = anyOf(String.raw`\b${renew}\b|\bexpir(?:y|ation|ing)\b|\bcheck\w* .{0,20}expir`)
/** A wish or a lack. Code and manuals have neither. */
const wanted = anyOf(
  String.raw`\bhow (?:do|can|to|should)\b|\bhandl(?:e|ing)\b|\bautomatic(?:ally)?\b|\bmechanism\b|\bprevent\b|\bwe need to\b|\b(?:do|does|did|is|are|have)(?:n['’]t| not)\b|\bno way\b|\bsupport\b`,
)
/** A permanent token that is there already is not what a person asks for. */
const noOtherTrouble = /^(?!.*\b(?:without success|no luck|to no avail)\b)/i
/** Other services have refresh tokens. */
const noRefreshToken = /^(?!.*\brefresh[ _-]tokens?\b)|\b(?:facebook|instagram|meta|fb|ig)\b/i

/** Tokens that end too soon, as people tell of them. */
export const lifetimeTroubles: readonly Entry[] = [
  {
    id: 'token-lifetime',
    complaints: [
      said(noOtherTrouble, token, lifetime, wondering),
      said(token, howLong),
      said(
        token,
        /\bexpires?_(?:at|in)\b.{0,12}\b0\b/,
        /\bnormal\b|\bmeans?\b|\bwhy\b|\bbedeutet\b|\bwarum\b|\?(?:\s|$)/i,
      ),
      said(
        token,
        /\bexpired\b|\babgelaufen|\bcaducad|\bexpirou|\bexpiré|\bscadut|истек|期限切れ|过期|過期/i,
        wondering,
      ),
      said(token, /\bexpir/i, /\bafter \d|\d hours?/i),
      said(token, ended, asking),
      searched(token, ended),
      said(token, ended, /\bstopped (?:working|loading|showing)\b/i),
      said(program, stopsAfter),
      said(token, lifetime, notRenewed),
      said(token, renewing, wanted, noRefreshToken),
      said(
        token,
        /\b(?:sav(?:e|ed|ing)|stor(?:e|ed|ing)|keep|persist\w{0,3}|cron\w{0,4}|scheduler|background)\b/i,
        wish,
        noRefreshToken,
      ),
    ],
    example: 'My token expires after an hour. How do I get a permanent one?',
    title: 'How long a token lives, and how to get a longer one',
    meaning:
      'A token of the dialog or of the Explorer lives one to two hours. A server can exchange it for one of 60 days.',
    cause:
      'The token is the short one. A Page token inherits the life of the User token that it was made with.',
    who: 'nobody',
    steps: [
      'Exchange the User token first: grant_type=fb_exchange_token with the app secret. The new one lives about 60 days.',
      'Then ask /me/accounts with the long one: its Page tokens have no end date.',
      'Instagram Login: exchange it with grant_type=ig_exchange_token, then refresh it every few weeks. It must be a day old and not ended.',
      'For a program without a person: a system user of the business portfolio can have a token without an end date.',
      'Check it: paste the token here. expires_at of 0 means no end date. Without a new login the data access still ends after 90 days.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s pages on access tokens' },
    isHollow: true,
  },
]
