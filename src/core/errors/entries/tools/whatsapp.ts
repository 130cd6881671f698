import type { Entry } from '../../entry.ts'
import { said } from '../../symptoms/complaint.ts'
import { met } from '../../wordings.ts'

const systemUser = [
  'Business settings › Users › System users: make a token with whatsapp_business_messaging and whatsapp_business_management.',
  'There too: give the system user the app and the WhatsApp account as assets, with full control.',
]

const whatsAppThings = [
  'node',
  'trigger',
  'bot',
  'token',
  'credential',
  'credentials',
  'cloud',
  'api',
  'business api',
  'business cloud',
]

/**
 * The bare name is also a network beside others, and stands in permissions. Beside Facebook or Instagram
 * “WhatsApp API” is such a network too. Addresses and Meta's own pages carry Facebook's name as well.
 */
const isOfWhatsApp = new RegExp(
  ` (?:messaging_product|wamid)|^(?!.* (?<! graph )(?:facebook|instagram) (?!(?:com|app|developers?|business|graph) )).* whatsapp (?:${whatsAppThings.join('|')}) `,
)

/** Errors of WhatsApp's API. Its tokens are made like Facebook's, so people take its errors for theirs. */
export const whatsApp: readonly Entry[] = [
  {
    id: 'whatsapp-token',
    wordings: [
      ...met(
        'Meta’s list of WhatsApp’s errors, as help.botbee.io and help.chakrahq.com give it',
        'We were unable to authenticate the app user',
        'Unable to Authenticate App User',
        '0 - AuthException',
      ),
      ...met('errors.sellivo.io', 'WhatsApp credential rejected', 'WA_AUTH_FAILED'),
    ],
    title: 'WhatsApp refuses the token',
    meaning: 'The token has expired, was revoked, or was never whole. Meta gives it the code 0.',
    cause:
      'The token of the page “API setup” lives a day. Others end when the system user is removed or the app is taken from it.',
    who: 'developer',
    steps: [...systemUser, 'Put the new token into the tool. Paste it here first to inspect it.'],
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: 'Meta, WhatsApp: Error codes' },
  },
  {
    id: 'whatsapp-190',
    says: { code: 190, subcodes: [463, 467], near: isOfWhatsApp },
    wordings: met(
      'Meta, WhatsApp: Error codes, and captured answers of Graph’s',
      'Session has expired on',
      'Error validating access token: Session has expired on Monday, 03-Aug-20 00:43:13 PDT. The current time is Thursday, 13-Aug-20 03:19:16 PDT.',
      'Error validating access token',
      'Invalid OAuth access token',
      'Access token has expired',
      'Authentication Error',
    ),
    title: 'The token for WhatsApp has ended',
    meaning: 'Meta refuses the token of a call to WhatsApp’s API.',
    cause: 'The token that the page “API setup” shows lives a day. It is meant for a first try.',
    who: 'developer',
    steps: [
      ...systemUser,
      'Choose “Never” as its expiry, and put it into your program or tool instead of the old one.',
    ],
    remedies: [],
    retry: 'no',
    example:
      '{"error":{"message":"Error validating access token: Session has expired on Monday, 03-Aug-20 00:43:13 PDT.","code":190,"error_subcode":463}} in the WhatsApp node',
    source: { known: 'documented', where: 'Meta, WhatsApp: Error codes and Access tokens' },
  },
  {
    id: 'whatsapp-scopes',
    speaker: 'a tool',
    wordings: [
      ...met(
        'typebot.io issues 922, 990 and 1891',
        'Token does not have all the necessary scopes',
        'Could not get phone number info',
        'Token expiration was not set to *never*',
      ),
      ...met('chatwoot issue 14690', 'No WABA scope found in token'),
    ],
    title: 'The tool wants another token for WhatsApp',
    meaning:
      'These are a tool’s words. It looked at the token, and found a permission, a number or an endless life missing.',
    cause:
      'The token is of “API setup”, which lives a day, or was made without a permission of WhatsApp’s. Or the number’s ID is of another account.',
    who: 'developer',
    steps: [
      ...systemUser,
      'Choose “Never” as its expiry.',
      'WhatsApp › API setup shows two IDs. Take the phone number ID, not the number itself and not the account’s ID.',
    ],
    remedies: [],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'typebot.io issues 922, 990 and 1891; the last step is a guess',
    },
  },
  {
    id: '131005',
    says: { ownCodes: [131_005] },
    title: 'The token lacks a permission for this WhatsApp account',
    meaning: 'Permission was not granted, or was taken away.',
    cause:
      'The system user has no access to this WhatsApp account, or the token was made without whatsapp_business_messaging.',
    who: 'developer',
    steps: systemUser,
    remedies: [],
    retry: 'no',
    example:
      '{"error":{"message":"(#131005) Access denied","type":"OAuthException","code":131005}}',
    source: { known: 'documented', where: 'Meta, WhatsApp: Error codes' },
  },
  {
    id: '130000',
    says: { code: [130_000, 139_999] },
    wordings: [
      ...met('chatwoot issue 12179', '131000: Something went wrong'),
      ...met('heyoo issue 10', 'Invalid recipient for test number'),
    ],
    title: 'An error of WhatsApp’s own, not of the token',
    meaning: 'Codes from 130000 to 139999 are WhatsApp’s. The token was accepted.',
    cause:
      '130 and 131 are about sending: limits, windows, recipients. 132 is about templates. 133 is about the number’s registration: 133010 means that it is not registered.',
    who: 'developer',
    steps: [
      'Read “details” under error_data: it names the cause. Keytag shows it above if it came along.',
      'Look the code up in Meta’s list: WhatsApp › Support › Error codes.',
      '131030: a test number writes only to recipients that were added under API setup.',
    ],
    remedies: [],
    retry: 'no',
    example:
      '{"error":{"message":"(#131030) Recipient phone number not in allowed list","type":"OAuthException","code":131030}}',
    source: { known: 'documented', where: 'Meta, WhatsApp: Error codes' },
  },
  {
    id: '10-smb',
    says: { code: 10 },
    wordings: met(
      'Notes of several public projects',
      '(#10) This operation can not be performed on SMB business type',
      'can not be performed on SMB business type',
    ),
    title: 'A number of the WhatsApp Business app cannot do this through the API',
    meaning:
      'The number lives in the phone app and in the API at once. Meta keeps catalogues and template insights out of the API for such numbers.',
    cause: 'A Meta rule for numbers of the app. No permission and no token changes it.',
    who: 'nobody',
    steps: [
      'Manage the catalogue in the phone app or in Commerce Manager.',
      'Leave this call out for such numbers.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Notes of several public projects' },
  },
  {
    id: 'whatsapp-template',
    says: { code: 100, subcodeRange: [2_388_000, 2_388_999] },
    title: 'WhatsApp refuses a template or a number. The token is fine',
    meaning:
      'Subcodes that begin 2388 are WhatsApp Manager’s. Meta’s words for people say what does not fit.',
    cause:
      'A template breaks a rule of its format or exists already, or the phone number cannot be added like that.',
    who: 'developer',
    steps: [
      'Read error_user_title and error_user_msg: they name the fault.',
      'Make the same template or add the same number in WhatsApp Manager: it says more.',
    ],
    remedies: [],
    retry: 'no',
    example:
      '{"error":{"message":"Invalid parameter","type":"OAuthException","code":100,"error_subcode":2388072}}',
    source: { known: 'reported', where: 'Answers in public code, from several projects' },
  },
  {
    id: 'whatsapp-on-premises',
    wordings: met(
      'WhatsApp-Business-API-Setup-Scripts issue 42',
      'api_status: stable … errors … code … title … details',
    ),
    title: 'This is WhatsApp’s old API on a server of your own, which has ended',
    meaning:
      'Its answers are in “errors”, with title and details, and its codes are not Graph’s. No Facebook token is involved.',
    cause: 'The program speaks to the On-Premises API. Meta switched it off in October 2025.',
    who: 'developer',
    steps: [
      'Move to the Cloud API: graph.facebook.com/<version>/<phone number ID>/messages.',
      systemUser[0] ?? '',
    ],
    remedies: [],
    retry: 'no',
    source: {
      known: 'captured',
      where: 'WhatsApp-Business-API-Setup-Scripts issue 42; the end is from Meta’s announcement',
    },
  },
  {
    id: 'embedded-signup',
    speaker: 'a person',
    complaints: [
      said(
        /\bembedded[ -]?sign[ -]?up\b|\bWA_EMBEDDED_SIGNUP\b/i,
        /\b(?:not|n['’]t|never|nothing|stuck|error|fail\w{0,4}|how|where|without|missing|null|undefined|closes?|n[ãa]o|travad[ao]|possible|can i)\b|n['’]t\b/i,
      ),
    ],
    title: 'Embedded Signup: the code comes to the page, and lives for seconds',
    meaning:
      'FB.login opens Meta’s window with a configuration. At the end the page gets a code, and a message with the IDs of the account and of the number.',
    cause:
      'The page’s domain is not allowed, the options of FB.login lack response_type, or the code reached the server too late.',
    who: 'developer',
    steps: [
      'Facebook Login for Business › Settings: the page’s domain under Allowed Domains and under Valid OAuth Redirect URIs, with “Login with the JavaScript SDK” on. https only.',
      'FB.login(…, {config_id, response_type: "code", override_default_response_type: true, extras: {setup: {}}}). The code is response.authResponse.code.',
      'Listen to window messages from facebook.com with type WA_EMBEDDED_SIGNUP: they bring waba_id and phone_number_id. cb=… is not a code.',
      'Exchange the code at once, on the server: GET /oauth/access_token with client_id, client_secret and code, without a redirect URI.',
      'The window closes without an answer: use the dialog as a full page with config_id and response_type=code.',
    ],
    example: 'The WhatsApp Embedded Signup closes and gives no code.',
    remedies: [],
    place: 'login-settings',
    source: {
      known: 'reported',
      where: 'rapidpro pulls 5409 and 6775, evo-crm issue 84; help of YCloud',
    },
  },
]
