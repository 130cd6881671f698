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
