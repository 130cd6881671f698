import type { Entry } from '../entry.ts'
import { anyOf, said } from './complaint.ts'
import { byProgram, wish } from './tasks/wishes.ts'
import { not } from './words.ts'

/** Leads of a form in an ad. "It leads to" is no lead. */
const leads = anyOf(
  String.raw`\bleads?[ -]?(?:ads?|forms?|gen(?:eration)?)\b|\bleadgen\b|\binstant forms?\b`,
  String.raw`\b(?:facebook|fb|instagram|meta) (?:lead )?leads?\b`,
  String.raw`\bleads? (?:from|of|de|von|vom) (?:facebook|fb|instagram|meta)\b`,
)
const absent = anyOf(
  String.raw`${not}(?: [\w-]+){0,4}? (?:receiv|arriv|com(?:e|ing)|get|sync|fetch|appear|show|trigger|deliver|import|retriev)`,
  String.raw`\bno (?:new )?leads?\b|\bmissing leads?\b|\bstopped (?:receiving|getting|coming|syncing)\b`,
  String.raw`\bkeine (?:neuen )?leads\b|\b(?:kommt|kommen)(?: \w+){0,4} nicht\b|\bno (?:me |nos )?llegan\b|\bnão (?:chegam|est(?:ou|amos) recebendo)\b`,
)

/** Leads that do not reach a program, as people tell of them. */
export const leadTroubles: readonly Entry[] = [
  {
    id: 'leads-silent',
    complaints: [
      said(leads, absent),
      said(/\bleadgen\w{0,4}\b|\blead (?:ads?|data|forms?)\b/i, wish, byProgram),
    ],
    example: 'We do not receive new leads from our Facebook lead form.',
    title: 'Leads of a form do not arrive',
    meaning:
      'Meta sends the number of a lead to the webhook field leadgen. The program then asks for the lead with a Page token.',
    cause:
      'The Page is not subscribed to leadgen, leads_retrieval or pages_manage_metadata is missing, the app is not live, or the Page’s Lead Access Manager keeps the app out.',
    who: 'developer',
    steps: [
      'Make a test lead with Meta’s Lead Ads Testing Tool: it shows if the webhook was called, and what your server answered.',
      'Subscribe the Page: POST /<Page ID>/subscribed_apps?subscribed_fields=leadgen with the Page token.',
      'Ask for the lead itself: GET /<leadgen ID>. The event has only numbers. Paste Meta’s answer here if it is refused.',
      'Business settings › Integrations › Leads access: give the person and the app (CRM) access to the Page’s leads.',
    ],
    remedies: [],
    source: {
      known: 'reported',
      where:
        'lead-ads-webhook-sample issue 1, activepieces pull request 1595; Meta, Lead Ads: Webhooks',
    },
  },
]
