import { metasNames } from '../../service-names.ts'
import { anyOf, type Complaint, said, searched } from '../complaint.ts'

/* Words of people who want to do something with Meta's API. No call need have failed yet. */

const doing =
  'get(?:ting)?|fetch\\w{0,3}|retriev\\w{1,3}|read(?:ing)?|list(?:ing)?|find(?:ing)?|search\\w{0,3}|post(?:ing)?|publish\\w{0,3}|send(?:ing)?|upload\\w{0,3}|schedul\\w{1,3}|delet\\w{1,3}|edit(?:ing)?|creat\\w{1,3}|download\\w{0,3}|shar(?:e|ing)|add(?:ing)?|check(?:ing)?|embed\\w{0,4}|show(?:ing)?|access\\w{0,3}|extract\\w{0,3}|pull(?:ing)?|import\\w{0,3}|scrap\\w{1,4}|support(?:ing)?|integrat\\w{1,3}|invit\\w{1,3}'

/** Somebody wants something. A manual says how, and wants nothing. */
export const wish = anyOf(
  String.raw`\bhow (?:to|do|does|did|can|could|should|would|i|we|many|much)\b|\b(?:what|which|where)\b.{0,40}\b(?:api|endpoint|call|permission|token|field|url)\b`,
  String.raw`\bis (?:it|there|this|that) (?:\w+ ){0,3}?(?:possible|ways?|options?|apis?|endpoints?|methods?|permissions?|allowed)\b|\b(?:its?|it['’]s|be) possible\b`,
  String.raw`\b(?:can|could|may) (?:i|we|you|it|one|someone|anyone|anybody|somebody)\b|\b(?:want|wants|wanted|need|needs|like|love|try|tries|trying|tried|able|looking|wish|help|idea|ideas|hoping|possibility)\b(?: \w+){0,2}? (?:to|for|how|in|of)\b`,
  String.raw`\bany (?:way|api|endpoint|example|method)\b|\b(?:does|do) (?:[\w'’]+ ){1,5}(?:support|have|allow|provide|offer|give)\b|\bplease\b.{0,30}\b(?:add|support|help|tell)\b`,
  String.raw`(?:^|[:–—-] |\n)\W{0,9}(?:${doing})\b(?! {1,3}(?:\/|https?:))`,
  String.raw`\bwie\b|\bkann (?:ich|man)\b|\bmöchte\w?\b|\bwill ich\b|\bgibt es\b|\bgeht das\b|\b(?:c[oó]mo|puedo|se puede|quiero|necesito|hay forma|posso|quero|preciso|gostaria|tem como|comment|puis-je|peut-on|je veux|je voudrais|come|vorrei)\b`,
)

/** Signs of a program. A person who looks into the app names none. */
const program = String.raw`\bapis?\b|\bgraph\b|\bendpoints?\b|\btokens?\b|\bsdk\b|\bprogram\w{0,12}|\bautomat\w{0,8}|\bscripts?\b|\b(?:python|php|node(?:\.?js)?|javascript|java|c#|ruby|rails|laravel|django|react|flutter|n8n|make\.com|zapier|postman|wordpress)\b|\bcode\b|\bplug-?ins?\b|\b(?:my|our|an|the|your) (?:\w+ )?(?:app|application|bot|tool|server|backend)\b|\/me\b|\bwebhooks?\b|\bbots?\b`
export const byProgram = anyOf(program)
const metas = String.raw`${metasNames}|\bmeta\b|\bfb\b|\big\b|\binsta\b|\bfan ?pages?\b|\bpages_\w|\bmessenger\b|\bgraph\b`
export const ofMeta = anyOf(metas)
const ofEither = anyOf(metas, program)

/** A refusal or a fault: the person asks for more than the way. */
export const fault =
  /\b(?:fail\w{0,4}|errors?|refus\w{1,3}|rejected|stopped|broken|crash\w{0,3}|bug|unable|cannot|stuck|problems?|issues?|solve|resolve)\b|\b(?:ca|do|does|did|wo|is)n['’]?t\b(?! (?:have|want|need|know|understand|find (?:a|any|the) (?:way|method|endpoint|api)))|\b(?:not|no longer) work|\b(?:is|are|was|were|do|does|did|being) not\b/i

/** A wish for these things in one sentence, or these things as one types them into a search box. */
export function wished(...nouns: readonly RegExp[]): readonly Complaint[] {
  return [said(...nouns, wish, ofEither), searched(...nouns, ofEither)]
}

/** Like `wished`, for things that people also do by hand: a program must be named. */
export function wishedOfProgram(...nouns: readonly RegExp[]): readonly Complaint[] {
  return [said(...nouns, wish, byProgram), searched(...nouns, byProgram)]
}

/** Like `wishedOfProgram`, for things that also go wrong: a text that tells of a fault asks for no way. */
export function howTo(...nouns: readonly RegExp[]): readonly Complaint[] {
  return wishedOfProgram(...nouns).map(complaint => ({ ...complaint, unless: fault }))
}

/** Permissions in a list are read one by one. */
export const listedPermissions =
  /\b[a-z]{2,20}_[a-z_]{2,40}["'`’”]?\s{0,3}(?:,|\band\b|\bor\b|&|\||\+|%2C)\s{0,3}["'`‘“]?[a-z]{2,20}_[a-z_]{2,40}/i
