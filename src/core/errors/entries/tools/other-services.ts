import type { Entry } from '../../entry.ts'
import { metasNames, namesOfOthers, networks, services } from '../../service-names.ts'
import { said, searched } from '../../symptoms/complaint.ts'
import { met } from '../../wordings.ts'

/**
 * Names and words of Meta's, in any case: the signs beside them may need theirs as it stands. Programs have
 * threads and messengers of their own.
 */
const names =
  `${metasNames}|threads[.](?:net|com)|messenger[.]com|(?:threads|messenger)[ _-]?(?:api|platform)|threads_(?:basic|content|manage|read|keyword|delete)|fbtrace|oauthexception|igapi`.replace(
    /[a-z]/g,
    letter => `[${letter}${letter.toUpperCase()}]`,
  )

/**
 * Graph's error object with its number. Google's has a status or a list of errors too, and the number
 * is a status of HTTP.
 */
const quote = String.raw`\\{0,3}["']?`
const answer = String.raw`${quote}error${quote}\s{0,4}(?::|=>)\s{0,4}[{[(](?![^{}]{0,900}?"(?:status|errors|details|log_id)\\{0,3}")[^{}]{0,900}?${quote}code${quote}\]?\s{0,4}(?::|=>)\s{0,4}(?!(?:40\d|42[29]|50[0-4])\b)\d`

/** Signs that a text is about Meta after all. */
const noMeta = String.raw`^(?![\s\S]*(?:${names}|\(#\d|${answer}))`

/** A whole text with one of the signs, and without a word of Meta’s. */
function only(flags: 'i' | '', ...signs: readonly string[]): RegExp {
  return new RegExp(`${noMeta}[\\s\\S]*?(?:${signs.join('|')})[\\s\\S]*`, flags)
}

const failing = String.raw`(?:errors?|exception|fail(?:s|ed|ure)|invalid|denied|refused|forbidden|unauthori[sz]ed|expired|revoked|40\d|42[29]|50[0-4])(?!\w)`

/** A name with a word of failure on its line. Alone it stands in links, settings and questions. */
function failed(name: string): string {
  return String.raw`(?:${name})[^\n]{0,200}?\b${failing}|\b${failing}[^\n]{0,200}?(?:${name})`
}

/** One program for many networks names the network behind its words. Some programs misspell them. */
const refusedOf = String.raw`\b(?:inv[ail]{3,5}d|expired|wrong|bad) (?:access )?token[ :-]{0,3}[([](?:fb|ig|${networks})[)\]]`

/** Errors of other services, which one log shows beside Meta’s. */
export const otherServices: readonly Entry[] = [
  {
    id: 'google-words',
    speaker: 'Google',
    says: {
      isElsewhere: true,
      message: only(
        'i',
        String.raw`"status"\s{0,4}:\s{0,4}"(?:PERMISSION_DENIED|UNAUTHENTICATED|INVALID_ARGUMENT|NOT_FOUND|RESOURCE_EXHAUSTED|FAILED_PRECONDITION|UNAVAILABLE)"`,
        'redirect_uri_mismatch',
        failed(String.raw`\b(?:oauth2\.googleapis|www\.googleapis|accounts\.google)\.com\b`),
        String.raw`\bcomply with google`,
        String.raw`\bnot completed the google verification process\b|\b(?:not|n['’]t) been verified by google\b`,
        'Token has been expired or revoked',
      ),
    },
    wordings: met(
      'passport issue 984, and Google’s documentation',
      'Malformed auth code',
      'idpiframe_initialization_failed',
      'com.google.android.gms.common.api.ApiException',
      'The OAuth client was not found',
      'Error 403: access_denied',
    ),
    title: 'These words come from Google, not from Meta',
    meaning: 'The refusal comes from Google’s login. Nothing is wrong with a Meta token.',
    cause:
      'If you meant Facebook: two logins share one callback address, or the code of one was sent to the other.',
    who: 'developer',
    steps: [
      'Give each login a callback address of its own.',
      'Check which strategy or provider the route names.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'passport issue 984; the causes are a guess' },
  },
  {
    id: 'other-service',
    speaker: 'another service',
    says: {
      isElsewhere: true,
      message: only(
        'i',
        // X
        failed(String.raw`\bapi\.(?:x|twitter)\.com\b|\bX API V2\b`),
        String.raw`"errors"\s{0,4}(?::|=>)\s{0,4}\[\s{0,4}\{\s{0,4}"code"\s{0,4}(?::|=>)\s{0,4}\d{1,6}\s{0,4},\s{0,4}"message"`,
        // A name at the beginning of the text; Disqus
        String.raw`^[^\n]{0,40}\b(?:${services})\b[^\n]{0,40}[:{][^\n]{0,200}?\b${failing}`,
        String.raw`^\s{0,9}\{"code"\s{0,4}:\s{0,4}\d{1,2}\s{0,4},\s{0,4}"response"`,
        // LinkedIn, TikTok, Slack, Telegram, GitHub, Microsoft
        'serviceErrorCode',
        String.raw`"error"\s{0,4}:\s{0,4}\{(?![^{}]{0,600}"code"\s{0,4}:\s{0,4}"ok")[^{}]{0,600}"log_id"\s{0,4}:`,
        String.raw`"ok"\s{0,4}:\s{0,4}false\s{0,4},\s{0,4}"(?:error_code"|error"\s{0,4}:\s{0,4}"(?:invalid_auth|not_authed|token_expired|token_revoked|account_inactive|missing_scope|channel_not_found|not_in_channel|ratelimited)")`,
        String.raw`"message"\s{0,4}:\s{0,4}"[^"]{0,300}"[^{}]{0,300}"documentation_url"`,
        String.raw`\bAADSTS\d{4,7}\b`,
        String.raw`"innererror"\s{0,4}:`,
        String.raw`\b(?:DiscordAPIError|TwilioRestException|OpenAIError|openai\.\w{1,30}Error)\b`,
        // Stripe, Twilio, SendGrid, AWS
        String.raw`"errors"\s{0,4}:\s{0,4}\[\s{0,4}\{\s{0,4}"message"\s{0,4}:\s{0,4}"[^"]{0,300}"\s{0,4},\s{0,4}"field"`,
        failed(String.raw`\b(?:stripe|twilio)\.com\b`),
        '"(?:invalid_request_error|card_error)"',
        String.raw`\bAn error occurred \(\w{3,60}\) when calling the \w{3,60} operation\b`,
        String.raw`<Error>\s{0,9}<Code>\w{3,60}</Code>`,
        // gRPC
        String.raw`\brpc error: code\b`,
        String.raw`"code"\s{0,4}:\s{0,4}\d{1,2}\s{0,4},\s{0,4}"message"\s{0,4}:\s{0,4}"[^"]{0,300}"\s{0,4},\s{0,4}"details"\s{0,4}:\s{0,4}\[`,
      ),
    },
    wordings: met(
      'Microsoft Graph: Error responses',
      '"code":"InvalidAuthenticationToken","message":"Access token has expired',
      'InvalidAuthenticationToken',
    ),
    title: 'This error comes from another service, not from Meta',
    meaning:
      'Its form is that of X, LinkedIn, TikTok, Slack, Stripe, AWS, Microsoft or a similar service. No Meta token is involved.',
    cause:
      'The log or the tool uses several services, and this line is not about Facebook or Instagram.',
    who: 'developer',
    steps: [
      'Look the error up in the documentation of the service that answered.',
      'If you meant a call to Facebook or Instagram: paste its answer, with graph.facebook.com or graph.instagram.com in it.',
    ],
    remedies: [],
    retry: 'no',
    example: '{"serviceErrorCode":65600,"message":"Invalid access token","status":401}',
    source: { known: 'own', where: 'The documentation of these services' },
  },
  {
    id: 'database-words',
    speaker: 'a database',
    says: {
      isElsewhere: true,
      message: only(
        '',
        String.raw`\bSQLSTATE(?:\s?[[:=(]|\s\w{5}\b)`,
        String.raw`\bSQL state: \w{5}\b`,
        String.raw`\bpermission denied for (?:table|schema|relation|database|sequence|function)\b`,
        String.raw`\bAccess denied for user '[^']{0,80}'@`,
        String.raw`\bER_[A-Z_]{4,40}\b`,
        String.raw`\bDatabase error (?:saving|querying|finding|updating|creating|granting) \w{3,12}\b`,
        String.raw`\bMongo(?:Server|Network)Error\b`,
        String.raw`\bPrismaClient\w{5,40}Error\b`,
        String.raw`\bviolates (?:unique|foreign key|not-null|check|row-level security)\b`,
      ),
    },
    title: 'These words come from a database, not from Meta',
    meaning: 'Your own database refused something. No Meta token is involved.',
    cause: 'The program’s user, password or rights for the database, or a rule of a table.',
    who: 'developer',
    steps: [
      'Check the program’s settings for the database.',
      'If it happened while a login came back: the login had worked, and saving it failed.',
    ],
    remedies: [],
    retry: 'no',
    example: 'ERROR: permission denied for table users',
    source: { known: 'own', where: 'The documentation of PostgreSQL, MySQL, MongoDB and Prisma' },
  },
  {
    id: 'otp-expired',
    speaker: 'Supabase',
    says: { message: /^[\s\S]*\botp_expired\b[\s\S]*$/ },
    title: 'A link in an e-mail has expired: this is not a login at Meta',
    meaning:
      'Supabase writes access_denied there too. It means a link to confirm or to reset a password.',
    cause: 'The link is too old, was opened before, or a mail scanner has opened it first.',
    who: 'person',
    steps: ['Ask for a new e-mail, and open its link once, in the same browser.'],
    remedies: [],
    retry: 'no',
    example: '?error=access_denied&error_code=otp_expired',
    source: { known: 'own', where: 'The documentation of Supabase Auth' },
  },
  {
    id: 'token-words',
    speaker: 'a program',
    says: {
      isAround: true,
      message: new RegExp(
        String.raw`^\W{0,20}(?!.*\b(?:${namesOfOthers}|registration|device|reset|unexpected)\b)(?:[\w.-]{1,40}(?: [\w.-]{1,20}){0,3}"?[:\]][ "]{0,3}){0,2}"?(?:(?:http )?\[?40[013]\]?:? )?(?:\w{1,20} )?(?:(?:invalid|expired|bad|wrong|missing|revoked)[ _-](?:or expired )?(?:(?:access|auth|oauth|user|page)[ _-])?token|(?:(?:the|your) )?(?:(?:access|auth|oauth|user|page)[ _-])?token[ _](?:is |has |was |has been )?(?:invalid|revoked|not valid|no longer valid|missing)|unauthori[sz]ed|(?:authentication|authori[sz]ation) (?:failed|error)|invalid credentials|token (?:inv[áa]lido|invalide|non valido|ungültig)|ung[üu]ltiges? token)[\s\W]{0,20}(?:\(?40[013]\)?)?\W{0,10}$|${refusedOf}`,
        'i',
      ),
    },
    complaints: [
      searched(
        /^(?:(?:the|my|our|facebook|instagram|fb|ig|page|user|long-lived) ){0,3}access[ _]token\b/i,
        /\b(?:invalid|not valid|rejected|refused|(?:does|do)(?:n['’]?t| not) work|not working|invalidated)\b/i,
      ),
      said(
        /\b(?:facebook|instagram|fb|ig|meta)\b/i,
        /\b(?:stat(?:es|ed|ing)|say(?:s|ing)|said|tell(?:s|ing)|told|claim(?:s|ing)?|show(?:s|ing)?|get(?:s|ting)?|error)\b.{0,40}\btoken\b.{0,20}\b(?:invalid|not valid|wrong|expired|rejected)\b|\b(?:stat(?:es|ed|ing)|say(?:s|ing)|said|tell(?:s|ing)|get(?:s|ting)?|error)\b.{0,30}\b(?:invalid|wrong|bad) (?:access )?token\b/i,
      ),
    ],
    title: 'A program says that a token was refused, and not whose or why',
    meaning:
      'Many programs say these few words, for Meta and for others. Meta’s own answer says more.',
    cause:
      'The token has ended, is cut, or is not the one that the program wants. Or the program wants a token of its own.',
    who: 'developer',
    steps: [
      'If it is a Meta token (it begins EAA or IGAA): paste it here to see what it is.',
      'Look into the program’s log: Meta’s answer has “message” and “code”. Paste that.',
      'n8n, Make and Zapier fold the answer away in the step that failed.',
    ],
    remedies: [],
    retry: 'no',
    example: 'Error: Invalid access token',
    source: { known: 'own', where: 'Many programs; no cause can be told from these words' },
  },
]
