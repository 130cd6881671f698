import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Numbers and words of Meta’s iOS SDK. Its numbers are not Graph’s. */
export const sdkWords: readonly Entry[] = [
  {
    id: 'ios-id-token',
    speaker: 'Meta’s iOS SDK',
    wordings: met(
      'facebook-ios-sdk issue 2409',
      'Invalid ID token from login response.',
      'Invalid ID token from login response',
    ),
    title: 'The iOS SDK could not check the ID token of Limited Login',
    meaning:
      'The login itself came back. The SDK checks the signed ID token on the phone, and that failed.',
    cause:
      'The phone could not load Meta’s keys, its clock is wrong, or the nonce was not the one that was sent.',
    who: 'developer',
    steps: [
      'Update the SDK, and check the phone’s clock and network.',
      'Give the login a nonce without spaces, and a new one each time.',
      'If you need an access token for Graph, use the classic login with the tracking permission.',
    ],
    remedies: [],
    retry: 'now',
    source: {
      known: 'reported',
      where: 'facebook-ios-sdk issue 2409; the causes are from its source',
    },
  },
  {
    id: 'ios-sdk-code',
    says: { isAround: true },
    speaker: 'Meta’s iOS SDK',
    wordings: met(
      'facebook-ios-sdk',
      "The operation couldn't be completed. (com.facebook.sdk error 5.)",
      "The operation couldn't be completed. (com.facebook.sdk.core error 8.)",
      "The operation couldn't be completed. (com.facebook.sdk.login error 301.)",
      'com.facebook.sdk error',
      'com.facebook.sdk.core error',
      'com.facebook.sdk.login error',
      'Error Domain=com.facebook.sdk',
      // cordova-plugin-fbsdk issue 17 and cordova-plugin-facebook4 issue 403.
      'com.facebook.sdk.core code: 301',
      'com.facebook.sdk.login code: 301',
      'There was a problem logging you in',
    ),
    title: 'A number from Meta’s iOS SDK, not a Graph code',
    meaning:
      'The SDK wraps the true error. Its own number says only where it happened: 8 is a refusal by Graph, 4 the network, 308 a lost login state.',
    cause: 'Meta’s answer is inside the error, and the app prints only the outer part.',
    who: 'developer',
    steps: [
      '301 on iOS: look into Info.plist for a placeholder that was left, for example in FacebookUrlSchemeSuffix.',
      'Print the error’s userInfo: FBSDKErrorDeveloperMessageKey and FBSDKGraphRequestErrorGraphErrorCodeKey hold Meta’s words and Graph’s code.',
      'Paste those here.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'The source of facebook-ios-sdk' },
  },
  {
    id: 'sdk-publish-permission',
    speaker: 'Meta’s SDK, in old versions',
    wordings: met(
      'phonegap-facebook-plugin issue 528, android-simple-facebook issue 146',
      'Cannot pass a publish or manage permission … to a request for read authorization',
      'Publish or manage permissions are not permitted to be requested with read permissions',
      'Cannot pass a read permission … to a request for publish authorization',
      "Publish permissions: … weren't accepted by user",
    ),
    title: 'An old SDK asks for a permission to post that has ended',
    meaning:
      'These are the words of Meta’s SDK from years ago, which asked for reading and for posting in two logins. Meta was not asked.',
    cause:
      'The app asks for publish_actions or publish_stream. Apps have not been able to post to people’s own timelines since 2018.',
    who: 'developer',
    steps: [
      'Update the SDK and the plugin around it: newer ones have one login for all permissions.',
      'To post to a Page: ask for pages_manage_posts and pages_read_engagement, and post with the Page token.',
      'To share to a person’s own timeline: use the SDK’s share dialog. The person posts, and no permission is needed.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'phonegap-facebook-plugin issue 528; Meta’s changelog' },
  },
]
