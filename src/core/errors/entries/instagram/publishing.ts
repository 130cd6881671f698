import type { Entry } from '../../entry.ts'
import { met, shared } from '../../wordings.ts'

const errorCodes = 'Meta, Instagram Platform: Error codes'
const tokenIsFine = 'The token is fine: a new login changes nothing.'

/** A post's container, told from a container of programs: by Instagram's names or a long ID. */
const ofPost = String.raw`\b(?:instagram|graph\.(?:facebook|instagram)|(?:media|reels?|carousel|ig)[ _-]?containers?|creation[ _]?id|media_publish|reels?|carousel)\b|\b(?:container[ _-]?)?id\b\\{0,3}["']?\s?(?::|=>?)\s?\\{0,3}["']?\d{15,18}(?!\d)`

/** The container's state near a sign of a post: programs have a status_code too. */
function containerIs(state: string): RegExp {
  return new RegExp(
    besideOfPost(String.raw`\bstatus_code\\{0,3}["']?\s?(?:[:=]|=>)\s?\\{0,3}["']?${state}\b`),
    'i',
  )
}

function besideOfPost(words: string): string {
  return String.raw`(?:${words})[\s\S]{0,200}?(?:${ofPost})|(?:${ofPost})[\s\S]{0,200}?(?:${words})`
}

const endedInError = String.raw`[^\n]{0,60}?\b(?:failed with status|status(?:_code)?\W{1,4}|finished (?:processing )?with (?:an )?)"?error\b`

const postFailed = new RegExp(
  [
    containerIs('ERROR').source,
    String.raw`\bERROR\b["'”’]? as (?:the )?status_code`,
    besideOfPost(String.raw`\bcontainer\b${endedInError}`),
    String.raw`\b(?:media|instagram|ig|reel|carousel|story)[ -]container\b${endedInError}`,
    String.raw`\bcontainer\b\W{0,3}(?:id\W{0,3})?\d{15,18}\b${endedInError}`,
  ].join('|'),
  'i',
)

/** The first errors of publishing. People take them for trouble with the token. */
export const publishing: readonly Entry[] = [
  {
    id: '9004',
    says: { code: 9004, subcodes: [2207052, 2207003] },
    wordings: met(
      errorCodes,
      'The media could not be fetched from this URI',
      'It takes too long to download the media',
      'Only photo or video can be accepted as media type',
    ),
    title: 'Instagram could not fetch the picture or video',
    meaning: `Meta’s servers load the media from its address, and this address did not deliver it. ${tokenIsFine}`,
    cause:
      'The address needs a login, redirects, is slow, forbids crawlers, or answers with a web page.',
    who: 'developer',
    steps: [
      'Open the address in a private window: it must show the file itself at once.',
      'Serve it over https, without a login, as image/jpeg or video/mp4.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: errorCodes },
  },
  {
    id: '9007',
    says: {
      code: 9007,
      subcodes: [2207027],
      message: containerIs('IN_PROGRESS'),
    },
    wordings: met(
      'activepieces issue 10389',
      'Media ID is not available',
      'The media is not ready to be published. Please wait a moment.',
      'The media is not ready for publishing',
    ),
    title: 'The media is not ready yet',
    meaning: `media_publish was called before Instagram had finished with the container. ${tokenIsFine}`,
    cause: 'Videos and carousels take seconds to minutes.',
    who: 'developer',
    steps: [
      'Ask for the container’s status_code until it is FINISHED, at most once in a few seconds.',
      'Then call media_publish, once.',
    ],
    remedies: [],
    retry: 'later',
    source: { known: 'captured', where: 'activepieces issue 10389; documented by Meta' },
  },
  {
    id: '110-2207018',
    says: { code: 110, subcodes: [2207018] },
    wordings: met(
      'postiz pull request 1876',
      'Cannot load user with a private profile or invalid username',
      'The following user(s) cannot be accessed',
    ),
    title: 'A tagged account or a collaborator cannot be tagged',
    meaning: `Instagram refuses the post because of one name in it. Meta’s words for people say which. ${tokenIsFine}`,
    cause:
      'The name is misspelt, the account is private, or it does not let others tag or invite it.',
    who: 'person',
    steps: [
      'Check the name in the Instagram app, without @ and without a link.',
      'Let that account allow tags and invitations, or make it public.',
      'Or take the name out of the post, and make a new container.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'postiz pull request 1876' },
  },
  {
    id: '9-2207042',
    says: { code: 9, subcodes: [2207042] },
    wordings: met(
      errorCodes,
      'You reached maximum number of posts that is allowed to be published by Content Publishing API',
    ),
    title: 'The account has published its number of posts for today',
    meaning: `Instagram lets an app publish a limited number of posts in 24 hours. ${tokenIsFine}`,
    cause: 'content_publishing_limit of the account tells how many are used.',
    who: 'nobody',
    steps: ['Ask GET /<account ID>/content_publishing_limit, and go on tomorrow.'],
    remedies: [],
    retry: 'later',
    source: { known: 'documented', where: errorCodes },
    isHollow: true,
  },
  {
    id: '24-2207006',
    says: {
      code: 24,
      subcodes: [2207006, 2207008, 2207020, 4279009],
      message: containerIs('EXPIRED'),
    },
    wordings: [
      ...met(
        errorCodes,
        'The media with … cannot be found',
        'The media you are trying to access has expired',
        'media builder with creation id … does not exist or has been expired',
      ),
      // A dead Threads token is said to get the same words.
      ...shared('trypost issue 230', 'The requested resource does not exist'),
    ],
    title: 'The container is gone',
    meaning:
      'The container of the post was not found: it lives for 24 hours, and belongs to one account.',
    cause: 'It is too old, was made for another account, or was published already.',
    who: 'developer',
    steps: [
      'Make a new container with the same token, and publish it within a day.',
      'At Threads: connect the account again, since an expired token is said to get this answer too.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: errorCodes },
  },
  {
    id: '36000-2207004',
    says: {
      code: [36000, 36004],
      ownCodes: [352, 36001, 36003, 36004],
      subcodes: [2207004, 2207005, 2207009, 2207010, 2207023, 2207026, 2207028, 2207057],
    },
    wordings: met(
      errorCodes,
      'The image size is too large',
      'The image is too large to download',
      'The image format is not supported',
      'The aspect ratio is not supported',
      'The submitted image with aspect ratio',
      'The caption was too long',
      'The video format is not supported',
    ),
    title: 'Instagram does not take this file or this caption',
    meaning: `Its size, format, shape or length does not fit. Meta’s words or the subcode say which. ${tokenIsFine}`,
    cause:
      'Pictures: JPEG, at most 8 MB, from 4:5 to 1.91:1. Videos: MP4 or MOV. Captions: 2,200 characters, 30 hashtags.',
    who: 'developer',
    steps: [
      'By subcode: 2207004 is a picture’s size, 2207005 its format, 2207009 its shape. 2207026 is a video’s format, and 2207010 the caption’s length.',
      'Change the file or the caption, and make a new container.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: errorCodes },
  },
  {
    id: '1366046',
    says: { ownCodes: [1366046], subcodes: [1366046] },
    wordings: met(
      'postiz',
      "Your photos couldn't be uploaded. Photos should be less than 4 MB and saved as JPG, PNG, GIF, TIFF, HEIF or WebP files.",
      'Photos should be less than 4 MB',
      'Photos should be smaller than 4 MB',
    ),
    title: 'Facebook does not take this picture',
    meaning: `A Page’s picture is too large or of another format. ${tokenIsFine}`,
    cause: 'More than 4 MB, or no JPG, PNG, GIF, TIFF, HEIF or WebP.',
    who: 'developer',
    steps: ['Make the picture smaller, save it as JPG or PNG, and post it again.'],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'postiz names the subcode so' },
  },
  {
    id: '100-2207089',
    says: { code: 100, subcodes: [2207089] },
    wordings: met(
      'n8n-nodes-instagram issue 9',
      'Carousel item cannot be published standalone',
      'is a carousel item and cannot be published as a standalone post',
      'Unsupported media type VIDEO',
    ),
    title: 'A video of its own is a reel: media_type must be REELS',
    meaning: `With media_type=VIDEO Instagram makes a part of a carousel, which cannot be published alone. ${tokenIsFine}`,
    cause: 'The tool or the code is older than this rule of Meta’s.',
    who: 'developer',
    steps: [
      'Make a new container with media_type=REELS, and publish that one.',
      'For a carousel: keep VIDEO for its parts, and publish the carousel’s container.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'n8n-nodes-instagram issue 9' },
  },
  {
    id: '324',
    says: { code: 324 },
    wordings: met(
      'php-graph-sdk issues 837 and 923',
      '(#324) Requires upload file',
      'Requires upload file',
    ),
    title: 'The call for a photo brought no file',
    meaning: `Meta found neither a file nor the address of one. ${tokenIsFine}`,
    cause: 'The path of the file is wrong or the file is empty. Or source was sent as text.',
    who: 'developer',
    steps: [
      'Check that the file exists and is not empty just before the call.',
      'Send it as multipart/form-data in source, or send url with an address that anybody can open.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'php-graph-sdk issues 837 and 923' },
  },
  {
    id: 'upload-refused',
    wordings: met(
      'threads-api issue 57, instagram-web-api issue 173',
      '"type":"ProcessingFailedError","message":"Request processing failed"',
      'ProcessingFailedError',
      'Header Offset not convertable to unsigned long',
      '"type":"ParameterValidationError"',
    ),
    title: 'Meta’s upload server does not take this file',
    meaning: `rupload.facebook.com could not work on what was sent. ${tokenIsFine}`,
    cause:
      'The file is of another format than was said (often PNG in place of JPEG), its length differs from the header, or the address of the file cannot be fetched.',
    who: 'developer',
    steps: [
      'Send offset: 0 and file_size with the true length in bytes, or file_url with an address that anybody can open.',
      'Save pictures as JPEG, and videos as MP4 with H.264 and AAC.',
      'Make a new container for each try.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues; the causes are from their solutions' },
  },
  {
    id: 'publish-failed',
    says: {
      subcodes: [2207001, 2207032, 2207053],
      subcodeRange: [2207000, 2207099],
      message: postFailed,
    },
    wordings: met(
      errorCodes,
      'Create media fail, please try to re-create media',
      'unknown upload error',
      'Instagram server error. Try again.',
    ),
    title: 'Instagram could not make the post',
    meaning: `Subcodes that begin 2207 are about the post and not about the login. ${tokenIsFine}`,
    cause: 'A fault while Instagram worked on the media. Meta’s own words say more.',
    who: 'developer',
    steps: [
      'Read Meta’s words for people (error_user_title, error_user_msg). If they name a fault, mend that first.',
      'Make a new container, and try once or twice within two minutes.',
    ],
    remedies: ['try-again'],
    retry: 'later',
    source: { known: 'documented', where: errorCodes },
  },
]
