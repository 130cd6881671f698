import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'
import { cantLoadUrlElsewhere, urlBlockedElsewhere } from './dialog-languages.ts'

/** Refusals of the login’s addresses and of its App ID, and those that name no reason. */
export const dialog: readonly Entry[] = [
  {
    id: 'dialog-url-blocked',
    says: { ownCodes: [1349168] },
    title: 'Meta does not know the redirect URI',
    more: 'URL Blocked',
    meaning: 'Facebook does not send anybody to an address that the app has not registered.',
    cause:
      'Meta compares character by character: http or https, www, the slash at the end, and all after it.',
    who: 'developer',
    wordings: [
      ...met(
        'Captured from the page of facebook.com',
        'URL Blocked: This redirect failed because the redirect URI is not whitelisted',
        'redirect URI is not whitelisted',
        'URL Blocked',
      ),
      ...met('Meta’s newer wording', 'redirect URI is not white-listed'),
      ...met('A forum’s translated words', 'URI is not included in the whitelist'),
      ...urlBlockedElsewhere,
    ],
    steps: [
      'Copy the redirect URI from Keytag’s start screen.',
      'App Dashboard › Facebook Login for Business › Settings › Valid OAuth Redirect URIs: paste it and save.',
      'Check that “Client OAuth login” and “Web OAuth login” are on.',
    ],
    place: 'login-settings',
    remedies: ['log-in-again', 'start-again'],
    retry: 'no',
    example:
      'URL Blocked: This redirect failed because the redirect URI is not whitelisted in the app’s Client OAuth Settings. Make sure Client and Web OAuth Login are on and add all your app domains as Valid OAuth Redirect URIs.',
    source: {
      known: 'captured',
      where: 'Captured from the page that facebook.com shows, and redirects with its number',
    },
    world: 'dialog-url-blocked',
  },
  {
    id: 'dialog-cant-load-url',
    says: { ownCodes: [1349048] },
    title: 'Meta does not know this site’s domain',
    more: 'Can’t Load URL',
    meaning: 'The app does not know the domain of the redirect URI at all.',
    cause:
      'The address is missing from App Domains in the app’s basic settings, or from the list of redirect URIs.',
    who: 'developer',
    wordings: [
      ...met(
        'Captured from the page of facebook.com',
        "Can't Load URL: The domain of this URL isn't included in the app's domains",
        "domain of this URL isn't included in the app's domains",
        "Can't Load URL",
      ),
      ...cantLoadUrlElsewhere,
    ],
    steps: [
      'App Dashboard › App settings › Basic › App domains: add the domain.',
      'Add the redirect URI under Facebook Login for Business › Settings too.',
      'If both are there already: send a config_id instead of scope. Two developers got these words without one.',
    ],
    place: 'app-basic',
    remedies: ['log-in-again', 'start-again'],
    retry: 'no',
    example: "Can't Load URL: The domain of this URL isn't included in the app's domains.",
    source: {
      known: 'captured',
      where: 'Captured from the page that facebook.com shows, and redirects in Spanish and French',
    },
    world: 'dialog-cant-load-url',
  },
  {
    id: 'dialog-insecure-login',
    says: { ownCodes: [1349187] },
    title: 'The page is not on https',
    more: 'Insecure Login Blocked',
    meaning: 'Meta does not send tokens to http addresses.',
    cause: 'The redirect URI begins with http. Only localhost is let through.',
    who: 'developer',
    wordings: [
      ...met(
        'Captured in 2018 and 2021',
        "Insecure Login Blocked: You can't get an access token or log in to this app from an insecure page",
        'Insecure Login Blocked',
        "isn't using a secure connection to transfer information",
        'from an insecure page. Try re-loading the page as https',
      ),
    ],
    steps: ['Open Keytag over https.', 'Register the redirect URI with https.'],
    place: 'login-settings',
    remedies: ['start-again'],
    retry: 'no',
    example:
      "Insecure Login Blocked: You can't get an access token or log in to this app from an insecure page. Try re-loading the page as https://",
    source: {
      known: 'captured',
      where: 'Captured from the page that facebook.com shows (2018 and 2021 in two wordings)',
    },
    world: 'dialog-insecure-login',
  },
  {
    id: 'dialog-invalid-app-id',
    wordings: met(
      'Public code; facebook.com/oauth/error',
      'Invalid App ID: The provided app ID does not look like a valid app ID.',
      'The provided app ID does not look like a valid app ID',
      'PLATFORM__INVALID_APP_ID',
      'The parameter app_id is required',
    ),
    title: 'Meta’s dialog does not know the App ID',
    meaning: 'The value of client_id is not the ID of a Meta app.',
    cause:
      'A placeholder or an empty setting (None, undefined), a number that lost digits, or the Instagram app ID.',
    who: 'developer',
    steps: [
      'Look at client_id in the address of the login.',
      'Compare it with the App ID at the top of the App Dashboard.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Public code, and the address of Meta’s error page' },
  },
  {
    id: 'app-id-rounded',
    wordings: met('yii2-authclient issue 87', 'Invalid App ID 1.044835902206E 15'),
    title: 'The App ID was turned into a rounded number',
    meaning: 'An App ID has 15 or 16 digits. As a number in scientific notation it has lost some.',
    cause: 'The ID is in a configuration without quotes, or went through a spreadsheet.',
    who: 'developer',
    steps: [
      'Write the ID in quotes, as text.',
      'Copy it again from the App Dashboard. The lost digits cannot be restored.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'yii2-authclient issue 87' },
  },
  {
    id: 'facebook-content-gone',
    wordings: met(
      'Facebook-For-OpenCart issue 295',
      "Sorry, this content isn't available right now",
      "This content isn't available right now",
      "This content isn't available at the moment",
    ),
    title: 'Facebook does not show this page to the account that is logged in',
    meaning:
      'These are the words of facebook.com for a page that is gone, or that this account may not see.',
    cause:
      'The browser has another account logged in, the account has to confirm its identity first, or the Page or app was deleted.',
    who: 'person',
    steps: [
      'Open facebook.com, look which account is logged in, and follow its notices.',
      'Check that the Page and the app still exist, and that this account has a role there.',
      'Then begin the login again.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Facebook-For-OpenCart issue 295' },
  },
  {
    id: 'dialog-refused',
    says: { message: /(?<![\w-])error_code=1349\d{3}(?!\d)/i, isAround: true },
    title: 'Meta’s dialog refused the login',
    meaning: 'The dialog failed and sent the person back. No token was made.',
    cause:
      'Keytag does not know its number. Often the app’s settings do not fit, or the person has no role on the app.',
    who: 'developer',
    steps: [
      'Read Meta’s words, in the language of the person who logged in.',
      'Check in the App Dashboard that the app is live, or that the person has a role on it.',
      'Check the redirect URI and the app’s domains.',
      'Log in again.',
    ],
    place: 'app-basic',
    remedies: ['log-in-again', 'start-again'],
    retry: 'later',
    example: 'https://example.com/callback/?error_code=1349999&error_message=Something+else',
    source: { known: 'inferred', where: 'The form of the captured redirects with a known number' },
    world: 'returns-unknown-number',
  },
]
