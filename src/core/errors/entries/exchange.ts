import type { Entry } from '../entry.ts'

export const redirectUriDiffers: Entry = {
  id: '100-36008',
  says: { code: 100, subcodes: [36008], message: /error validating verification code/i },
  title: 'The redirect URI of the exchange is another one',
  meaning:
    'The code was fetched with one redirect URI and exchanged with another. Meta wants the same, character by character.',
  cause: 'A slash at the end, http for https, or an address that was encoded twice.',
  who: 'developer',
  steps: [
    'Send the very same redirect_uri to the dialog and to the exchange, to the last slash.',
    'Log in again for a fresh code: this one may be spent.',
  ],
  remedies: ['log-in-again'],
  retry: 'no',
  example:
    'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
  source: { known: 'captured', where: 'Captured answers of Facebook (HTTP 400) and Instagram' },
  world: 'error-100-36008',
}

export const clientSecret: Entry = {
  id: 'ig-client-secret',
  says: { message: /error validating client secret/i },
  title: 'The app secret is another app’s',
  meaning: 'The secret does not belong to the app ID that came with it.',
  cause:
    'The Meta app secret stands where the Instagram app secret belongs, or the secret was reset since.',
  who: 'developer',
  steps: [
    'App Dashboard › Instagram › API setup with Instagram login: take the secret beside the “Instagram app ID”.',
    'Exchange the code again. If Instagram says that it was used, log in again for a fresh one.',
  ],
  remedies: ['log-in-again'],
  retry: 'no',
  example: 'Error validating client secret.',
  source: {
    known: 'inferred',
    where: 'Facebook’s words for the same. How Instagram puts it is not known to us',
  },
}

export const codeUsed: Entry = {
  id: 'ig-code-used',
  says: {
    message:
      /matching code was not found or was already used|no matching code found|authorization code has (?:been used|expired)/i,
  },
  title: 'The code was used before, or its hour is over',
  meaning: 'Instagram’s code works once, for an hour.',
  cause:
    'It was exchanged already, is too old, or “#_” was left at its end: that is not part of it.',
  who: 'developer',
  steps: ['Log in again for a fresh code.', 'Cut off “#_” and exchange the code once.'],
  remedies: ['log-in-again'],
  retry: 'no',
  example:
    '{"error_type": "OAuthException", "code": 400, "error_message": "Matching code was not found or was already used"}',
  source: { known: 'documented', where: 'Meta, Instagram Platform: Business login' },
  instagramWorld: 'code-used',
}

export const invalidPlatformApp: Entry = {
  id: 'ig-invalid-platform-app',
  says: { message: /invalid platform app/i },
  title: 'Invalid platform app: the wrong App ID',
  meaning: 'Instagram Login has an app ID of its own, and this is not it.',
  cause:
    'The Meta app ID stands where the Instagram app ID belongs. One app has both, and they differ.',
  who: 'developer',
  steps: [
    'App Dashboard › Instagram › API setup with Instagram login: copy the “Instagram app ID” there.',
    'For the exchange, use the “Instagram app secret” of the same place.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  example: '{"error_type":"OAuthException","code":400,"error_message":"Invalid platform app"}',
  source: { known: 'reported', where: 'Many developers’ issues' },
  instagramWorld: 'wrong-app-id',
}

export const invalidScope: Entry = {
  id: 'ig-invalid-scope',
  says: { message: /invalid scope(?:: \[| field\(s\))/i },
  title: 'Invalid scope: Instagram does not know the permission',
  meaning: 'The named permission is not one of Instagram Login’s.',
  cause:
    '“basic” and “user_profile” are of ended APIs; business_basic ended on 27 January 2025; instagram_basic belongs to Facebook Login.',
  who: 'developer',
  steps: ['Ask for instagram_business_basic, and others of that family.'],
  remedies: ['start-again'],
  retry: 'no',
  example:
    '{"error_type": "OAuthException", "code": 400, "error_message": "Invalid scope: [\'basic\']"}',
  source: { known: 'captured', where: 'Captured answers of 2020' },
}

export const redirectUri: Entry = {
  id: 'ig-redirect-uri',
  says: { message: /redirect uri does not match registered redirect uri/i },
  title: 'The redirect URI is not the registered one',
  meaning: 'Instagram compares it character by character with what the app has registered.',
  cause: 'A slash at the end, in most cases: the dashboard may have added one.',
  who: 'developer',
  steps: [
    'App Dashboard › Instagram › API setup with Instagram login › Business login settings: compare the redirect URI.',
    'Register it with a slash at its end: then nothing can be added.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  example:
    '{"code": 400, "error_type": "OAuthException", "error_message": "Redirect URI does not match registered redirect URI"}',
  source: { known: 'captured', where: 'A captured answer' },
  instagramWorld: 'redirect-mismatch',
}

/** Refusals of the code exchange. Each is exported by name too, so that a screen can load one alone. */
export const exchange: readonly Entry[] = [
  redirectUriDiffers,
  clientSecret,
  codeUsed,
  invalidPlatformApp,
  invalidScope,
  redirectUri,
]
