import type { Entry } from '../../entry.ts'
import { metasNames, networks } from '../../service-names.ts'

/** Files of Meta's that a website loads, and other things that bear its name. They ask for no token. */
const otherThings =
  'pixel|sdk|embeds?|scripts?|plugin|like button|fonts?|icons?|logo|datasets?|repositor(?:y|ies)|domain|marketplace|contacts|web|modules?|packages?'
const metasName = String.raw`(?:${metasNames})(?![/._-]\w|\?|(?: \w{1,12}){0,2} (?:${otherThings})\b)`
const meta = String.raw`(?:${metasName}|\b(?:to|with|from) meta\b(?!\.\w|[ -]?(?:tag|data|quest|servers?|services?|store|ai|llama)))`
/** Words between the failure and Meta's name. Others may name another service. */
const between =
  '(?: (?:to|with|on|from|for|in|into|via|of|the|your|an?|this|new|and|pages?|posts?|accounts?|media|photos?|videos?|reels?|images?|token|user|profile|data|access|(?:long|short)-lived))'
const upToMeta = `${between}{0,6} ?${meta}`
/** A program's line begins with the failure, or with the marks of a log. */
const begins = String.raw`(?:^|\n|[:\]>|"'“✖❌⚠]\s{0,3}|\s[-–—]\s)`
const doing =
  '(?:re)?connect|creat|set(?:ting)? ?up|install|link|post|publish|upload|fetch|load|retriev|sync|import|authenticat|authori[sz]|refresh|validat|verify|schedul'
const didNot =
  '(?:failed|was not able to complete|could not be completed|did not succeed|was unsuccessful)'

const failures = [
  String.raw`${begins}(?:failed to|failure (?:in|while)|error(?: while| when| during)?|(?:something went wrong|an? (?:unexpected |unknown )?error occurr?ed|there was (?:a problem|an error))(?: while| when)?|unable to|(?:could|can)(?:not| not|n['’]t)) (?:${doing})\w*${upToMeta}`,
  String.raw`${begins}(?:the |your )?(?:request|call|connection|upload|authentication) (?:to|with) ${meta}[^\n.!?{}]{0,40}? ${didNot}`,
  String.raw`${begins}(?:the |your )?(?:call to )?${meta}(?: \w{1,12}){0,2} (?:connection|authentication|request|call|integration|api) ${didNot}`,
]

/** A log names its part of the program first: `[Instagram] Failed to publish post`. */
const part = String.raw`(?:^|\n|[\])}|] {0,3})[[(](?:${networks}|meta)(?: ?(?:api|graph|service|provider|publisher|worker|poster))?[\])]:? {1,3}`
const ofPart = String.raw`${part}(?:failed to|error(?: while| when)?|unable to|could(?: not|n['’]t)) (?:${doing})\w*(?:${between}){0,6}[ .!:]{0,4}(?:$|\n)`

/** The rest of the line names a status, a cause or another program’s error, which says more. */
const saysMore = String.raw`(?![^\n]{0,200}(?:\b(?:api|mcp) error|exception|\b[45]\d\d\b|\bmicrosoft\b|\bazure\b|\bAADSTS\d|\bdns\b|\bblocked by\b|\bno module\b|\b\w*NotFoundError\b|\bmy (?:phone|laptop|browser)\b))`

/** A program says that it failed, and nothing else. */
export const bareFailures: readonly Entry[] = [
  {
    id: 'failure-alone',
    speaker: 'a program',
    says: {
      isAround: true,
      message: new RegExp(`(?:${failures.join('|')})${saysMore}|${ofPart}`, 'i'),
    },
    title: 'Something with Facebook or Instagram failed, and these words do not say why',
    meaning:
      'A program says in one sentence that it failed. What Meta answered is in its log, if it asked Meta at all.',
    cause:
      'Often the token has ended, a permission was unticked at the login, or the account is not professional.',
    who: 'developer',
    steps: [
      'Look into the program’s log at that moment: Meta’s answer has “message” and “code”. Paste it here.',
      'Connect the account again, and leave everything ticked in Meta’s dialog.',
      'Does the program keep a token? Paste it here to see if it still works.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    example: 'Failed to connect Instagram account',
    source: { known: 'own', where: 'Many programs; no cause can be told from these words' },
  },
]
