import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

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

/** A program stopped, because a setting, the code or a value was missing. */
export const programFaults: readonly Entry[] = [
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
]
