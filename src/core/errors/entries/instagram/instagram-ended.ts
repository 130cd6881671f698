import type { Entry } from '../../entry.ts'
import { shown } from '../../symptoms/complaint.ts'
import { met } from '../../wordings.ts'

const api =
  'api.instagram.com/v1 ended on 29 June 2020. Its answers are in “meta”, with error_type and error_message.'

/** Words of the first Instagram API. Old libraries still print them, and graph.instagram.com a few. */
export const instagramEnded: readonly Entry[] = [
  {
    id: 'ig-legacy-token',
    wordings: [
      ...met(
        'hybridauth issue 1189, golang-instagram issue 14',
        'The access_token provided is invalid',
      ),
      ...met('instagram_api_gem issue 7', 'The access token provided is invalid'),
      ...met('php-instagram-api', 'OAuthAccessTokenException'),
    ],
    title: 'The call went to an API that has ended',
    meaning: api,
    cause: 'The library is from before 2020. The token itself may be good.',
    who: 'developer',
    steps: [
      'Ask graph.instagram.com/me with the same token, if it begins IGAA.',
      'Replace the library, or change its host and its paths.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    example:
      '{"meta":{"code":400,"error_type":"OAuthAccessTokenException","error_message":"The access_token provided is invalid."}}',
    source: { known: 'captured', where: 'Answers in developers’ issues of 2016 to 2021' },
  },
  {
    id: 'ig-endpoint-retired',
    wordings: met('instafeed.js issue 684', 'This endpoint has been retired'),
    complaints: [
      shown(
        /\/(?:tags|users|locations)\/[\w{}:<>-]{1,40}\/(?:media\/(?:recent|search)|follows|followed-by|relationship)\b|\/users\/self\b/,
      ),
    ],
    title: 'Meta has switched this address off',
    meaning: api,
    cause: 'The library is from before 2020, and so is its token.',
    who: 'developer',
    steps: [
      'Replace the library with one that asks graph.instagram.com.',
      'Log in with Instagram Login for a new token: it begins IGAA.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'captured', where: 'instafeed.js issue 684' },
  },
  {
    id: 'ig-legacy-answer',
    // The address alone tells: nothing answers there any more.
    says: { message: /\bapi\.instagram\.com\/v1\// },
    wordings: [
      ...met(
        'instafeed.js issue 519',
        'OAuthRateLimitException',
        'You have exceeded the maximum number of requests per hour. You have performed a total of',
      ),
      ...met(
        'Skybrud.Social issue 55, jInstagram issue 162',
        'The Instagram API requires an access_token from authenticated users for each endpoint',
        'We no longer support making requests using just the client_id',
      ),
      ...met(
        'instafeed.js issues 477 and 525',
        'Error from Instagram: invalid media id',
        'Error from Instagram: this user does not exist',
      ),
      ...met('InstaBot and instagram-node', 'APIInvalidParametersError'),
      ...met(
        'ng-cordova-oauth issue 273',
        'implicit authentication is disabled',
        'OAuthForbiddenException … implicit authentication is disabled',
      ),
      ...met(
        'vinkla/instagram issue 23, python-instagram issue 128',
        'Missing client_id or access_token URL parameter',
        'Missing client_secret URL parameter',
      ),
      ...met(
        'instafeed.js issue 331',
        'The client_id provided is invalid and does not match a valid application',
      ),
    ],
    title: 'Instagram’s first API says this, and it has ended',
    meaning: api,
    cause:
      'The library is from before 2020. Its limits, its sandbox and its login without a server are gone.',
    who: 'developer',
    steps: [
      'Replace the library with one that asks graph.instagram.com.',
      'Make an app at developers.facebook.com with the use case for Instagram.',
      'Log in with Instagram Login, response_type=code, for a new token: it begins IGAA.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    example:
      '{"code":429,"error_type":"OAuthRateLimitException","error_message":"You have exceeded the maximum number of requests per hour."}',
    source: { known: 'captured', where: 'Answers in developers’ issues of 2015 to 2017' },
  },
  {
    id: 'ig-legacy-permission',
    wordings: [
      ...met('ginsta issue 6', 'You are not a sandbox user of this client'),
      ...met(
        'instagram-node issue 111, instagram-feed issue 18',
        'This client has not been approved to access this resource',
      ),
      ...met(
        'InstaBot issue 7, Instagram-PHP-API issue 152',
        'This request requires scope=… but this access token is not authorized with this scope',
      ),
    ],
    title: 'An ended API refuses: its sandbox and its scopes are gone',
    meaning: api,
    cause: 'The app and its sandbox belong to that API. Neither can be approved any more.',
    who: 'developer',
    steps: [
      'Make an app at developers.facebook.com with the use case for Instagram.',
      'Log in again with Instagram Login: instagram_business_basic and others of that family.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'captured', where: 'Answers in developers’ issues of 2014 to 2018' },
  },
  {
    id: 'ig-legacy-refused',
    wordings: met(
      'Qiita, errors of the Instagram API in 2017; public code',
      'you cannot view this resource',
      'APINotAllowedError',
      'This tag cannot be viewed',
      'APINotFoundError',
      'this user does not exist',
    ),
    title: 'An ended API refuses: no such thing, or a private one',
    meaning: api,
    cause:
      'The account was private, the tag was blocked, or the ID was wrong. No token opens that API any more.',
    who: 'developer',
    steps: [
      'Replace the library with one that asks graph.instagram.com or graph.facebook.com.',
      'Read your own account with /me. For other professional accounts use business_discovery.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    example:
      '{"meta":{"code":400,"error_type":"APINotAllowedError","error_message":"you cannot view this resource"}}',
    source: { known: 'captured', where: 'Answers in developers’ pages of 2017, and public code' },
  },
  {
    id: 'ig-legacy-subscription',
    wordings: met(
      'instagram-node issue 109, jInstagram issue 137, instagram-ruby-gem issue 183',
      'APISubscriptionError',
      'Unable to reach callback URL',
    ),
    title: 'Subscriptions of an ended API: webhooks have taken their place',
    meaning: api,
    cause: 'The library subscribes at api.instagram.com/v1/subscriptions, which no longer exists.',
    who: 'developer',
    steps: [
      'App Dashboard › Instagram › Webhooks: enter the address of your server and a verify token.',
      'Subscribe each account with POST /<account ID>/subscribed_apps and subscribed_fields.',
      'Replace the library.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'captured', where: 'Answers in developers’ issues of 2015 to 2017' },
  },
]
