import type { Entry } from '../../entry.ts'
import { met, shared } from '../../wordings.ts'

export const invalidPlatformApp: Entry = {
  id: 'ig-invalid-platform-app',
  wordings: met('Many developers’ issues', 'Invalid platform app'),
  title: 'Invalid platform app: the wrong App ID',
  meaning: 'Instagram Login has an app ID of its own, and this is not it.',
  cause:
    'The Meta app ID was sent instead of the Instagram app ID. One app has both, and they differ.',
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

/** The words name neither family, and each has an ID of its own. */
export const invalidClientId: Entry = {
  id: 'invalid-client-id',
  wordings: shared(
    'django-instagram issue 7, creepy issue 89; other OAuth services say the same',
    'Invalid Client ID',
  ),
  title: 'This login knows no app with the client ID',
  meaning: 'The number or its family is wrong.',
  cause:
    'Facebook Login takes the Meta app ID, Instagram Login the Instagram app ID: one app has both, and they differ. An ID of 32 letters and digits is of Instagram’s first API, which ended in 2020.',
  who: 'developer',
  steps: [
    'Facebook Login: copy the App ID at the top of the App Dashboard.',
    'Instagram Login: copy the “Instagram app ID” in App Dashboard › Instagram › API setup with Instagram login.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  example: '{"error_type":"OAuthException","code":400,"error_message":"Invalid Client ID"}',
  source: { known: 'captured', where: 'django-instagram issue 7, creepy issue 89' },
}

export const invalidScope: Entry = {
  id: 'ig-invalid-scope',
  wordings: [
    ...met(
      'Captured answers of 2020: Joomline/slogin issue 112, OwinOAuthProviders issue 276',
      "Invalid scope: ['basic']",
      'Invalid scope field(s): basic',
    ),
    ...met('meteor-accounts-instagram issue 19', 'Invalid scope field(s)'),
    ...shared('Public code, with other names behind them', 'Invalid scope'),
    ...met('django-allauth issue 3226', 'No valid scopes requested'),
    ...met(
      'next-auth issue 12481, pdir issue 158',
      'Invalid Request: Request parameters are invalid: Invalid scope',
      'Request parameters are invalid: Invalid scope',
      'Invalid scope: user_profile',
      'Invalid scope: user_media',
    ),
  ],
  title: 'Invalid scope: Instagram does not know the permission',
  meaning: 'The named permission is not one of Instagram Login’s.',
  cause:
    '“basic” and “user_profile” are of ended APIs; business_basic ended on 27 January 2025; instagram_basic belongs to Facebook Login. Meta also names an “Instagram API with Unified Login” with the names of Facebook Login; nothing more is known of it.',
  who: 'developer',
  steps: [
    'Ask for instagram_business_basic, and others of that family.',
    'Single letters in the refusal: give your library a list of names, not one word.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  example:
    '{"error_type": "OAuthException", "code": 400, "error_message": "Invalid scope: [\'basic\']"}',
  source: { known: 'captured', where: 'Captured answers of 2020' },
}

export const redirectUri: Entry = {
  id: 'ig-redirect-uri',
  says: { hasNoCode: true },
  wordings: [
    ...shared(
      'react-native-instagram-login issue 77; other logins say the same',
      'invalid redirect url',
      'invalid redirect uri',
    ),
    ...met('django-social-auth issue 837', 'Redirect URI does not match registered redirect URI'),
    ...met(
      'www.instagram.com, August 2026',
      'Invalid Request: Request parameters are invalid: Invalid redirect_uri',
      'Request parameters are invalid: Invalid redirect_uri',
    ),
    ...met('craftagram issue 29', 'Invalid redirect_uri'),
  ],
  title: 'The redirect URI is not the registered one',
  meaning: 'Instagram compares it character by character with what the app has registered.',
  cause:
    'A slash at the end in most cases (the dashboard may have added one), or www. on one side only. Once the same words came when only a scope was wrong.',
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

const emptyScope: Entry = {
  id: 'ig-invalid-scope-empty',
  says: {
    message:
      /invalid scope(?: field\(s\))? {0,3}(?::? {0,3}\[ {0,3}\]|: {0,3}(?:\\{0,8}["'][\s,}]|$))/i,
  },
  title: 'Invalid scope: []: the App ID or the tester is wrong',
  meaning: 'Instagram found none of the permissions allowed for this app and this person.',
  cause:
    'The Meta app ID was sent instead of the Instagram app ID, or the person is not a tester of the app.',
  who: 'developer',
  steps: [
    'Use the “Instagram app ID” of Instagram › API setup with Instagram login.',
    'Add the account as “Instagram tester”, and accept the invitation in the Instagram app.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  example: '{"error_type": "OAuthException", "code": 400, "error_message": "Invalid scope: []"}',
  source: { known: 'reported', where: 'craftagram issue 20, pdir issue 32' },
}

/** Instagram does not know the app, a permission or the redirect URI. A screen can load one alone. */
export const instagramRefusals: readonly Entry[] = [
  invalidPlatformApp,
  invalidClientId,
  invalidScope,
  redirectUri,
  emptyScope,
]
