import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** How languages say that an answer lacks a field: Power Query, Python, JavaScript, PHP, Ruby. */
function lacking(field: string, source: string) {
  return met(
    source,
    `The '${field}' field of the record was not found`,
    `KeyError: '${field}'`,
    `Cannot read properties of undefined (reading '${field}')`,
    `Cannot read property '${field}' of undefined`,
    `Undefined array key "${field}"`,
    `Undefined index: ${field}`,
    `Undefined property: stdClass::$${field}`,
    `key not found: "${field}"`,
  )
}

/** The account or the Page itself must be missing, not its token, its ID or a permission for it. */
const things =
  '(?:(?:valid|eligible|available|linked|connected|instagram|facebook|ig|business|professional|creator|pages?|accounts?|or|and|with)[ ,/]{1,2}){0,8}(?:accounts?|pages?)'
const noneFound = new RegExp(
  `\\bno ${things}(?: (?:linked|connected|associated) (?:to|with) [\\w ,/]{0,40})? (?:(?:was|were|is|are|has been|have been|could be) )?(?:found|available|linked|connected)\\b` +
    `|\\b(?:(?:could|can|did|does) ?not|(?:could|ca|did|does)n['’]t|unable to|failed to) (?:find|see|detect|locate) any ${things}\\b(?! (?:tokens?|ids?|permissions?))` +
    `|\\b(?:account|profile|user|you)\\b[^\\n.]{0,20}? (?:(?:does|do|did)(?:n['’]t| not)|(?:is|are)(?:n['’]t| not)) (?:currently )?(?:manag(?:e|ing)|own(?:ing)?|admin of|administrator of|manager of) any ${things}\\b`,
  'i',
)

const ownSetting = '(?:FACEBOOK|FB|INSTAGRAM|IG|META)_[A-Z\\d_]{2,40}'
/** Names of settings are in capitals. Words of a sentence are not. */
const settingMissing = new RegExp(
  `\\b${ownSetting}\\b[^\\n]{0,80}?\\b(?:required|missing|undefined|empty|not (?:set|found|configured|defined|provided))\\b` +
    `|\\bKeyError: ["']${ownSetting}|\\bSet the ${ownSetting} environment` +
    `|\\b(?:[Mm]issing|[Nn]ot set|[Rr]equired)\\b[^\\n]{0,40}?\\b${ownSetting}\\b` +
    '|\\b(?:[Ff]acebook|[Ii]nstagram|Meta)\\b(?: \\w+){0,3} (?:credentials?|[Tt]okens?)(?: (?:is|are|was|were))? (?:not (?:set|configured|found|provided)|missing)\\b' +
    '|\\b(?:[Ff]acebook|[Ii]nstagram|Meta)[ _-]?(?:[Aa]pp|[Cc]lient)[ _-]?(?:[Ii][Dd]|[Ss]ecret)(?: and (?:the )?(?:app|client)?[ _-]?(?:id|secret))? (?:is|are|was|were) (?:missing|empty|undefined|not (?:set|configured|defined|provided))\\b' +
    '|\\b[Tt]oken de (?:Facebook|Instagram) n(?:o|ão) configurado',
)

/** A program looked for something in Meta's answer, and it was not there. */
export const missingFields: readonly Entry[] = [
  {
    id: 'no-linked-instagram',
    speaker: 'a program',
    wordings: [
      ...lacking('instagram_business_account', 'What these languages say'),
      ...lacking('connected_instagram_account', 'PBIConnectors issue 21'),
      ...met('pxa_social_feed issue 120', 'Could not get instagram business account ID'),
    ],
    title: 'Meta named no Instagram account for this Page',
    meaning:
      'These are a program’s words. Meta answered, and leaves the field out where it shows no account.',
    cause:
      'The Page has no professional Instagram account linked, instagram_basic was not granted, or the account was not ticked in the dialog.',
    who: 'page-owner',
    steps: [
      'In the Instagram app: switch to a professional account, and link it to the Page.',
      'Log in again, grant instagram_basic, and tick the Page and the Instagram account.',
      'Ask /me/accounts?fields=name,instagram_business_account to see which Page has one.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'PBIConnectors issue 21' },
  },
  {
    id: 'tool-finds-no-account',
    speaker: 'a tool',
    says: {
      message: noneFound,
    },
    wordings: [
      ...met(
        'mixpost issue 73, jetpack pull request 51282, brightbean-studio issue 183, help of CreatorIQ',
        'No Instagram Business accounts were found for your account.',
        'No Instagram accounts found.',
        'No accounts/pages found.',
        'No Facebook pages found',
        'No accounts are accessible for this connection',
        'No Instagram business accounts linked to your Facebook pages found.',
        'could not find any Facebook Pages this profile can manage',
        // Publicize of WordPress.com: wp-calypso issue 30550.
        'this account does not have access to any Pages',
        'connections to Facebook Pages, but not to Facebook Profiles',
        'You must be logged in as an Administrator of a Facebook page',
        'connecting to the correct FB page with your IG business or Creator account',
      ),
      ...met(
        'instagram_graph_api issue 9',
        'connected_ig_accounts … response empty',
        'ig_business_accounts … response empty',
      ),
    ],
    title: 'The tool saw no Page or no Instagram account with this login',
    meaning:
      'These are a tool’s words. The login worked, and Meta’s list was empty or named no Instagram account.',
    cause:
      'The Page or account was not ticked in the dialog, the person has no role on the Page, the Page is in a business portfolio, or the Instagram account is personal or linked to no Page.',
    who: 'person',
    steps: [
      'Log in here with the same account: Keytag shows which Pages it sees, and why one is missing.',
      'Connect the tool again, and in Meta’s dialog choose “Edit settings” and tick the Page and the Instagram account.',
      'Check in the Instagram app that the account is professional and linked to the Page.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues of these tools' },
  },
  {
    id: 'setting-missing',
    speaker: 'a program',
    says: {
      isAround: true,
      message: settingMissing,
    },
    example:
      '{"error": "failed_to_fetch_feed", "details": "INSTAGRAM_ACCESS_TOKEN and INSTAGRAM_BUSINESS_ACCOUNT_ID required"}',
    title: 'The program did not find one of its own settings',
    meaning: 'These are a program’s words. It asked Meta nothing, because a setting is empty.',
    cause:
      'The file .env was not loaded, the name is spelled differently, or the server has not been started again since.',
    who: 'developer',
    steps: [
      'Set the name that the sentence gives, in .env or in the settings of the server.',
      'Start the program again.',
      'If the value is missing: log in here, and take the token and the IDs from the result.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'own', where: 'What programs say; docusaurus.anandiwrites.dev' },
  },
  {
    id: 'no-code-came',
    speaker: 'a program',
    says: {
      isAround: true,
      message:
        /\b(?:no|missing) (?:auth(?:orization|orisation)?[ _])?code (?:was |is |param(?:eter)? )?(?:found|provided|received|present|returned|in (?:the )?(?:query|url|callback|request|response))\b|\bauth(?:orization|orisation)?[ _]code (?:was |is )?(?:not (?:found|provided|received|present)|missing)\b/i,
    },
    example: 'No Auth Code found in querystring parameters.',
    wordings: [
      ...met('Help of SHOPLINE', 'No authorization code'),
      ...met(
        'omniauth-facebook, its source',
        'must pass either a `code`',
        'NoAuthorizationCodeError',
      ),
      ...met(
        'Login libraries in public code',
        'No code provided',
        'Authorization code not found',
        'Authorization code is missing',
      ),
    ],
    title: 'A program found no code in the address that Meta came back with',
    meaning: 'These are a program’s words. Meta sends a code when the login has worked.',
    cause:
      'The login was cancelled, Meta sent an error instead of the code, or the page was opened without a login. SHOPLINE also says it for accounts without an e-mail address.',
    who: 'developer',
    steps: [
      'Look at the address in the browser at that moment. After the ? comes code= or error=.',
      'Paste that address here: its error says why.',
      'In a shop: check in Facebook’s Accounts Center that your account has a confirmed e-mail address.',
    ],
    remedies: ['log-in-again'],
    retry: 'now',
    source: { known: 'reported', where: 'Help of SHOPLINE, and public code' },
  },
  {
    id: 'program-fault',
    speaker: 'a program',
    says: { isAround: true },
    wordings: [
      ...met(
        'PHP, and Meta’s SDK for it: php-graph-sdk issue 657, facebook-php-graph-sdk-examples issue 10',
        'could not be converted to string',
        'Unable to convert response from Graph to a',
      ),
      ...met(
        'PHP: grav-plugin-instagram issue 19, craft-instagram-feed issue 16',
        'must be an array or an object that implements Countable',
        'Undefined offset',
        'Invalid argument supplied for foreach()',
        'foreach() argument must be of type array',
      ),
      ...met(
        'What Dart says; flutter issue 28592',
        "The getter '…' was called on null",
        "The method '…' was called on null",
        'Null check operator used on a null value',
      ),
      ...met(
        'What Python and JavaScript say; python-facebook issue 191, facebook-insights issue 5',
        'object has no attribute',
        'KeyError:',
        'is not a function',
      ),
      ...met(
        'What PHP, Python, JavaScript, Ruby, C# and Java say; pxa_social_feed issue 63, postiz issue 1126, social-feed-bundle issue 129',
        'Trying to access array offset on value of type null',
        'Attempt to read property … on null',
        'Object reference not set to an instance of an object',
        'java.lang.NullPointerException',
        'list index out of range',
        'Too few arguments to function',
        'Call to undefined method',
        'Call to a member function',
        "'NoneType' object has no attribute",
        "'NoneType' object is not subscriptable",
        'Cannot read properties of undefined',
        'Cannot read properties of null',
        // Older JavaScript: auth0-react-samples issue 31.
        'Cannot read property … of undefined',
        'Cannot read property … of null',
        // JavaScript on Apple’s engine.
        'is not an object (evaluating',
        'undefined method … for nil',
      ),
      ...met(
        'What Python and PHP say; meta-ai-api issue 53',
        "KeyError: 'data'",
        'Undefined array key "data"',
        'Undefined index: data',
      ),
    ],
    title: 'A program crashed because a value was missing',
    meaning:
      'These are the words of a programming language. The program has a fault, or did not expect what Meta answered.',
    cause: 'Often Meta refused the call just before, and the program did not check.',
    who: 'developer',
    steps: [
      'Look at the lines just before it. Meta’s answer has message and code. Paste it here.',
      'If Meta’s answer was good, report the fault to the makers of the program.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'What these languages say' },
  },
  {
    id: 'no-token-in-answer',
    speaker: 'a program',
    wordings: lacking('access_token', 'What these languages say'),
    title: 'A program expected a token, and Meta’s answer has none',
    meaning: 'These are a program’s words. Usually Meta refused, and the program did not check.',
    cause:
      'The exchange was refused, or /me/accounts was asked with fields that leave access_token out.',
    who: 'developer',
    steps: [
      'Print Meta’s whole answer: its “error” says why. Paste that here.',
      'At /me/accounts: name access_token in fields.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'What these languages say' },
  },
]
