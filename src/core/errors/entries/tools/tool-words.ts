import type { Entry } from '../../entry.ts'
import { met, shared } from '../../wordings.ts'
import { answerHidden } from './answer-hidden.ts'

/** Words of tools and plugins, which hide what Meta answered. */
export const toolWords: readonly Entry[] = [
  {
    id: 'tool-hides',
    speaker: 'a tool',
    wordings: [
      ...met(
        'substats issue 46',
        'An error occured with the Instagram API',
        'An error occurred with the Instagram API',
      ),
      ...met(
        'MyBB: MyFacebook-Connect issue 57',
        'An error occurred trying to accomplish your request. A bug report has been generated',
      ),
      ...met('botframework-sdk issue 6127', 'Facebook API error ID'),
      ...met('postiz issue 1306', 'bad_body'),
      ...met(
        'Looker Studio: dataconnector-facebook issue 22',
        'There was an error requesting data from the community connector',
        'An error occurred while requesting data from the community connector',
        'There was an error caused by the community connector',
        'Looker Studio cannot connect to your data set',
      ),
      ...met(
        'Make',
        'Failed to verify connection My Facebook',
        'Failed to verify connection My Instagram',
      ),
      ...met(
        'chatwoot issues 5445 and 9545',
        'Provider config Invalid Credentials',
        "We couldn't update Inbox settings",
        'We are not able to save the whatsapp channel',
        'There was an error connecting to Instagram, please try again',
      ),
      ...met('Copies of chatwoot', 'App subscription to WABA failed'),
      ...met('postiz issue 746', 'Could not add channel'),
      ...met(
        'chatwoot issues 5147, 7984 and 8180: its window hangs there',
        'Authenticating you with Facebook',
      ),
      ...shared(
        'flutter-facebook-auth issues 52 and 107',
        'FacebookAuthErrorCode.FAILED',
        'LoginStatus.failed',
      ),
      ...met('postiz', 'An error occurred while posting on facebook: Unknown Error'),
      ...met(
        'postiz issues 1122 and 1155',
        'msg Invalid API key',
        'Postiz … Invalid API key',
        'Could not add provider. You are being redirected back',
        'Could not add provider, redirecting back',
      ),
      ...met('pdir/social-feed-bundle issue 103', 'FACEBOOK GRAPH ERROR: empty return'),
      ...met(
        'events-tracker pull requests 2122 and 2129',
        'No data returned. There was an error posting',
      ),
      ...met('wp-calypso issue 58391', "Something went wrong. Please don't be mad"),
      ...shared('jetpack issue 24907', 'There is an issue connecting to Instagram'),
      ...met('post-for-me issue 309', 'No valid accounts found'),
      ...met('oneall/php-sdk issue 8', 'The provider send back an unknown response'),
      ...met('Help of bundle.social and Late', 'Not enough permissions to post'),
      ...met('jetpack issue 42810', 'There was a problem communicating with Instagram Business.'),
      ...met('laravel-social issue 23', 'There was a problem logging in to your account'),
      ...met(
        'facebook-for-woocommerce issue 2148',
        'Could not retrieve Facebook Business Extension System User',
      ),
    ],
    title: 'These are a tool’s words, not Meta’s',
    meaning: `The tool says one sentence for many refusals. ${answerHidden}`,
    cause:
      'Often a permission was unticked at the login, the person has no role on the Page, or the token is another app’s.',
    who: 'developer',
    steps: [
      'Look into the tool’s own log at that moment: Meta’s answer has code and message. Paste it here.',
      'Connect the account again, and leave everything ticked in Meta’s dialog.',
      'Log in here with the same account: Keytag says which Pages it can see, and why one is missing.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'own', where: 'The sources and issues of these tools' },
  },
  {
    id: 'tool-token-dead',
    speaker: 'a tool',
    wordings: [
      ...met(
        'facebook-for-woocommerce issue 948, Facebook-For-OpenCart issues 91 and 247',
        'The Facebook access token is invalid',
        'Your API key is no longer valid',
        'There is an error making API calls using the access token',
        'Invalid access token when querying FB page',
      ),
      ...met('WP-Instagram-API issue 4', 'Bad or missing user access token'),
      ...met(
        'The source of Smash Balloon’s Instagram Feed',
        'Error: Access Token is not valid or has expired. Feed will not update.',
        'Access Token is not valid … only visible to WordPress admins',
        "There's an issue with the Instagram Access Token that you are using",
        'There may be an issue with the Instagram access token that you are using',
      ),
      ...met(
        'posting tools',
        'Instagram access token was revoked',
        'Facebook access token was revoked',
        'REVOKED_ACCESS_TOKEN',
      ),
      ...met(
        'Help of Supermetrics and Two Minute Reports',
        'Unable to refresh your token. It may not be valid anymore.',
        'Refreshing token failed',
        'The token used in the request has expired',
        'TOKEN EXPIRED or user changed Facebook Password',
      ),
      ...met(
        'Help of Zendesk',
        'Facebook page … is no longer authorized',
        'la page Facebook … n’est plus autorisée',
      ),
      ...met(
        'Help of LeadSync, Evercom and Late',
        'No access to your Facebook account',
        'no longer belongs to the connected social account',
        'El token de acceso de Instagram ha sido revocado',
        'Tu sesión de Instagram ha expirado',
      ),
    ],
    title: 'The tool’s token for Facebook or Instagram no longer works',
    meaning: `These are a tool’s words for a refusal of its stored token. ${answerHidden}`,
    cause:
      'The password was changed, the tool was removed in the settings of Facebook, 60 days have passed, or somebody connected another account.',
    who: 'person',
    steps: [
      'In the tool, disconnect the account and connect it again. Leave everything ticked in Meta’s dialog.',
      'If it soon happens again: log in to facebook.com and look for a security notice.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues of these tools' },
  },
  {
    id: 'no-token-stored',
    speaker: 'a plugin',
    wordings: [
      ...met(
        'Google’s OAuth2 library for Apps Script, its source',
        'Access not granted or expired.',
      ),
      ...met(
        'facebook-for-woocommerce issue 3581',
        'Cannot create the API instance because the access token is missing',
        'API instance because the access token is missing',
      ),
      ...met('kirby3-instagram issues 8 and 12', 'Instagram token is required'),
      ...met(
        'The source of Smash Balloon’s Instagram Feed',
        'Error: No connected account. Please go to the Instagram Feed settings page',
        'Please go to the Instagram Feed settings page to connect an account',
      ),
      ...met(
        'meta-mcp pull request 2',
        'INSTAGRAM_ACCESS_TOKEN is not configured',
        'ACCESS_TOKEN is not configured',
      ),
    ],
    title: 'The plugin has no token',
    meaning: 'These are a plugin’s words. It asked Meta nothing, because it has no token stored.',
    cause: 'The connection was never finished, was cut, or its settings were lost.',
    who: 'person',
    steps: [
      'Disconnect the account in the plugin’s settings, and connect it again.',
      'A program on your own machine: put the token into its settings, and start it again.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'facebook-for-woocommerce issue 3581' },
  },
  {
    id: 'power-query-field',
    speaker: 'Power BI',
    wordings: [
      ...met(
        'PBIConnectors issues 17, 21 and 29',
        "Expression.Error: The field 'name' of the record wasn't found.",
        "The field 'data' of the record wasn't found.",
        'The field … of the record wasn’t found',
        'The field … of the record was not found',
        'DataSource.Error: Web.Contents failed to get contents from',
      ),
      ...met(
        'FacebookAds issue 1, Power BI in French and in every language',
        'Web.Contents n’a pas réussi à obtenir le contenu de',
        'DataSource.Error',
      ),
    ],
    title: 'Power BI says that a call failed, and not what Meta answered',
    meaning: `These are Power BI’s words. ${answerHidden}`,
    cause:
      'Usually the token has expired, or lacks a permission for the ad account or Page, or the Graph version in the address has ended.',
    who: 'developer',
    steps: [
      'Open the address of the call in a browser with the same token: Meta’s answer has code and message. Paste it here.',
      'Check the version in the address: old ones have ended.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'PBIConnectors issues 17, 21 and 29' },
  },
]
