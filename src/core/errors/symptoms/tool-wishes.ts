import type { Entry } from '../entry.ts'
import { metasNames } from '../service-names.ts'
import { anyOf, said, searched } from './complaint.ts'

const metas = anyOf(String.raw`${metasNames}|\bmessenger\b|\bfb\b|\big\b|\binsta\b`)
/** Somebody asks the makers of a tool for more. */
const asksMakers = anyOf(
  String.raw`^\W{0,6}(?:support|allow|enable|implement|integrate|provide)\b(?! (?:teams?|pages?|groups?|chats?|tickets?|us|me|them)\b)|\bwork in progress or planned\b|\bin the works\b`,
  String.raw`\bfeature requests?\b|\benhancement\b|\bplease\b.{0,20}\b(?:add|support|implement|integrate|include|enable|provide|make|keep)\b`,
  String.raw`\b(?:any|do you have|have you|are there|is there) (?:any )?(?:plans?|intention|eta|roadmap)\b|\bplan(?:s|ned|ning)?\b.{0,25}\b(?:support|add|implement|integrat\w{1,3}|feature)\b|\bplanned feature\b`,
  String.raw`\b(?:would|it['’]?d) (?:\w+ ){0,2}?(?:be|love|like)\b.{0,30}\b(?:great|nice|good|cool|awesome|amazing|useful|helpful|if|to (?:see|have))\b`,
  String.raw`\b(?:can|could|will|would) you (?:\w+ )?(?:add|support|implement|integrate|include|enable|make)\b|\bpossible to (?:add|enable|support|integrate|include)\b|\b(?:add|adding|implement|enable|missing|need|lacks?|wish for) (?:\w+ ){0,3}?(?:support|integration|channel|login|option|feature)\b`,
  String.raw`\b(?:bitte|k[oö]nnt ihr)\b.{0,40}\b(?:einbauen|erg[aä]nzen|unterst[uü]tz\w{1,3}|hinzuf[uü]gen)\b|\b(?:por favor|podr[ií]an|poder[ií]am)\b.{0,30}\b(?:agreg|a[nñ]ad|adicion|suport|soport)\w{1,4}`,
)

/** Wishes for a tool of somebody else. They count where a text tells nothing else. */
export const toolWishes: readonly Entry[] = [
  {
    id: 'tool-wish',
    complaints: [
      said(metas, asksMakers),
      searched(
        metas,
        /\bfeature request\b|\b(?:facebook|instagram|messenger|whatsapp) (?:\w+ )?(?:support|integration)$|\b(?:support|integration) (?:for|of|with) (?:facebook|instagram|messenger|whatsapp)\b/i,
      ),
    ],
    example: 'Please add Instagram as a channel.',
    title: 'A wish for a tool: its makers decide, and this is what Meta lets them do',
    meaning:
      'Keytag cannot change the tool. Whether the wish is possible depends on what Meta’s API offers.',
    cause:
      'Meta opens posts, comments, messages, insights and ads of Pages and professional accounts, and a login with name and e-mail.',
    who: 'nobody',
    steps: [
      'Possible: posts, reels, stories and carousels of Pages and professional accounts; their comments, messages, insights, leads and ads.',
      'Possible: a login with Facebook for everybody. With Instagram only professional accounts log in, and no e-mail comes.',
      'Not possible: personal profiles, groups, the list of followers, first messages to strangers.',
      'Send the wish to the makers, with Meta’s page on that part of the API.',
      'Do you want to try it yourself first? Get the token here, and call the API with it.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s pages on Graph and the Instagram API' },
    isHollow: true,
  },
]
