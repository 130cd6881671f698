import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Ways to Instagram that no token of Meta’s opens. */
export const outsideTheApi: readonly Entry[] = [
  {
    id: 'private-api',
    wordings: [
      ...met(
        'mgp25/Instagram-API issues 1641 and 2563',
        'No response from server. Either a connection or configuration error',
      ),
      ...met(
        'instagrapi, InstagramApiSharp and others',
        'challenge_required',
        'https://www.facebook.com/api/graphql',
        'www_request_id',
        '"is_transient":false,"requires_reauth":false,"allow_user_retry":false',
        'instagrapi.exceptions',
        'instagrapi.exceptions.TwoFactorRequired: Two-factor authentication required',
        'InstagramAPI\\Response',
        'instaloader.exceptions',
        'Request return 400 error!',
        'Request return 429 error!',
        'Server has an unknown issue. … status fail',
        'Unknown Server Error. … status fail',
        'checkpoint_required',
        'feedback_required',
        'feedback_required … We restrict certain activity to protect our community',
        'feedback_required … We restrict certain content and actions to protect our community',
        'consent_required … Updates to Our Terms and Data Policy',
        'bad_password',
        '/api/v1/media/upload_finish/',
        '/api/v1/media/configure',
        'IgUploadVideoError',
        'IgLoginRequiredError',
        'IgCheckpointError',
        'https://i.instagram.com/api/v1',
        'https://www.instagram.com/graphql/query',
        'Sorry, this media has been deleted',
        'fb_no_contact_point_found',
        'Insights are not avaialble, try again later',
        'Please wait a few minutes before you try again. … status fail',
        'PleaseWaitFewMinutes … Please wait a few minutes before you try again.',
        'PleaseWaitFewMinutes',
        'Please update your Instagram app to continue',
      ),
      ...met(
        'mgp25/Instagram-API issues 149, 1327 and 2213; wordpress-to-instagram issue 4; instapy-cli issue 88',
        'Throttled by Instagram because of too many API requests',
        "Uploaded image isn't in an allowed aspect ratio",
        "Uploaded image isn't in the right format",
        'Other media configure error',
        'Instagram only accepts … media with aspect ratios between',
        'Incompatible reel aspect ratio',
      ),
      ...met(
        'facebook-scraper and meta-ai-api, which act as a person on Facebook',
        'FacebookInvalidCredentialsException',
        'Was not able to login to Facebook',
        'A login (cookies) is required to see this page',
      ),
    ],
    title: 'This program acts as a person, and no token opens that way',
    meaning:
      'A library logs in with a password or with cookies, and uses the private ways of Instagram’s or Facebook’s own apps. Meta forbids that, and locks such accounts.',
    cause: 'Meta has noticed that the caller is not a phone.',
    who: 'developer',
    steps: [
      'Open Instagram or Facebook as that account, and follow the notice there.',
      'Switch the account to professional, and use Instagram Login: it gives a token.',
      'Do not hand the password to programs.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues of these libraries' },
  },
  {
    id: 'picture-expired',
    wordings: met(
      'craftagram issue 21, and notes in public code',
      'URL signature expired',
      'URL signature mismatch',
    ),
    title: 'The address of a picture has expired',
    meaning:
      'Addresses at cdninstagram.com and fbcdn.net live for some days. The token is fine, if it answers other calls.',
    cause: 'The address was stored and shown later, or something was changed in it.',
    who: 'developer',
    steps: [
      'Ask for media_url again, and show the new address.',
      'Or store the picture itself instead of its address.',
      'If the feed has stopped too, the token has expired: paste its error here.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'craftagram issue 21, and notes in public code' },
  },
  {
    id: 'reads-public-pages',
    speaker: 'a plugin',
    says: {
      message:
        /\bERROR: \[(?:Instagram|Facebook|facebook)[^\]\n]{0,20}\]|\b(?:facebook|instagram)\b[^\n]{0,80}\bredirected to (?:the )?login\b/i,
    },
    wordings: [
      ...met('wp-instagram-widget issue 118', 'Instagram has returned invalid data'),
      ...met(
        'yt-dlp',
        'Instagram sent an empty media response',
        'Requested content is not available, rate-limit reached or login required',
      ),
      ...met('wp-instagram-widget issue 112', 'Instagram did not return a 200'),
      ...met(
        'user-instagram issue 22, instagram-user-feed issue 148, and the namespace of instagram-php-scraper',
        'UnableToFetchUserDataError … An error occured while fetching data for user',
        'Instagram\\Exception\\InstagramFetchException',
        'InstagramScraper\\Exception',
      ),
      ...met(
        'craft-instagram-feed issue 37: Instagram’s login page in place of a profile',
        'window._sharedData',
        'LoginAndSignupPage',
      ),
    ],
    title: 'The plugin reads Instagram’s public pages, which Instagram forbids',
    meaning:
      'These are a plugin’s words. It has no token: it takes the pictures from the web page.',
    cause: 'Instagram shows such pages only to people who are logged in.',
    who: 'developer',
    steps: [
      'Replace the plugin with one that uses the Instagram API.',
      'Switch the account to professional, and get a token with Instagram Login.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'wp-instagram-widget issues 118 and 120' },
  },
]
