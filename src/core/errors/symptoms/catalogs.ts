import type { Entry } from '../entry.ts'
import { anyOf, said } from './complaint.ts'
import { not } from './words.ts'

const products = anyOf(
  String.raw`\b(?:products?|items?|cat[aá]log(?:ue)?s?|kataloge?|articles?|produkte|productos?|produtos?|produits?|inventory|variations?|categories)\b`,
)
const shop = anyOf(
  String.raw`\b(?:facebook|fb|instagram|ig|meta)(?:['’]s)?(?: \w+){0,2}? (?:shops?|stores?|catalog(?:ue)?s?|commerce|shopping|inventory)\b|\b(?:shops?|stores?|cat[aá]log(?:ue|o)?s?|commerce|shopping|tienda|loja|boutique)\b.{0,40}\b(?:facebook|fb|instagram|meta)\b`,
  String.raw`\bcommerce manager\b|\bcatalog(?:ue)? manager\b|\bproduct catalog(?:ue)?\b|\b(?:onto|to|with|on|into) (?:my |our |the )?(?:facebook|fb|instagram)\b`,
)
const notThere = anyOf(
  String.raw`${not}(?: \w+){0,3}? (?:sync|upload|show|appear|import|add|visible|updat|list|being|publish|transfer|there|in stock|correct|connect)`,
  String.raw`\b(?:not synced|unsynced|no products|out of stock|rejected|missing|empty|stuck|only (?:some|part|a few|\d+)|no progress|small (?:part|amount)|fail\w{0,4}|error|wo['’]?nt sync|stopped)\b|\bsync\w{0,4}\b.{0,30}\bproblems?\b|\bproblems?\b.{0,30}\bsync`,
  String.raw`\bnicht\b|\bno (?:se |me )?(?:sincroniz|aparece|sube|muestra)|\bn[aã]o (?:sincroniz|aparece)|\bpas\b`,
)
const trying =
  /\b(?:sync\w{0,12}|upload\w{0,3}|import\w{0,3}|feed|connect\w{0,3}|add\w{0,3}|show\w{0,3}|appear\w{0,3}|tag\w{0,4}|list\w{0,3}|publish\w{0,3}|transfer\w{0,3}|catalog(?:ue)?|shop|store|rejected|empty|cat[aá]logo|sincroniz\w{1,4}|synchroni\w{1,6}|erschein\w{1,3}|aparec\w{1,3})\b/i

/** Products of a catalogue or a shop that are not there, as people tell of them. */
export const catalogTroubles: readonly Entry[] = [
  {
    id: 'catalog-sync',
    complaints: [
      said(products, shop, notThere, trying),
      said(
        /\bsync\w{0,4}\b.{0,20}\bproducts\b|\bproducts\b.{0,30}\bsync/i,
        /\b(?:facebook|fb|instagram|meta)\b/i,
      ),
      said(
        /\bcatalog(?:ue)?\b.{0,30}\b(?:can['’]?t|cannot|could not) be synced\b|\bpreventing your catalog(?:ue)? from syncing\b/i,
      ),
      said(
        /\bcatalog(?:ue)?s?\b/i,
        /\b(?:products?|items?)\b/i,
        notThere,
        /\b(?:plugin|extension|facebook|fb|instagram|meta|pixel)\b|\bre-?sync/i,
      ),
    ],
    example: 'The products of my shop do not sync to the Facebook catalogue.',
    title: 'Products do not reach the catalogue, or do not show in the shop',
    meaning:
      'A tool writes products into a catalogue of a business portfolio. Meta then checks each product, and the shop shows those that passed.',
    cause:
      'The token lacks catalog_management, the person has no role on the catalogue, the tool writes into another catalogue, or Meta has refused the products.',
    who: 'person',
    steps: [
      'Commerce Manager › Catalogue › Data sources: is the tool listed there, and when did it write last? The number of the catalogue must be the one in the tool’s settings.',
      'Commerce Manager › Catalogue › Issues names products that were refused, and why: price, picture, availability, or a rule.',
      'Business settings › Accounts › Catalogues: the person who connects the tool needs “Manage catalogue”.',
      'Disconnect the tool, and connect it again with everything ticked. It asks for catalog_management and business_management.',
      'The catalogue is full and the shop is empty: Commerce Manager › Shops. Its review, its country or its website are not finished.',
      'The tool’s log has Meta’s answer. Paste it here.',
    ],
    remedies: [],
    place: 'business-settings',
    source: {
      known: 'reported',
      where: 'facebook-for-woocommerce issues 478, 947 and 1202; Meta’s pages on catalogues',
    },
  },
]
