import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'
import { tokenIsFine } from '../token-is-fine.ts'

const errorCodes = 'Meta, Instagram Platform: Error codes'

/** Files, captions and tags that a post may not have. */
export const postContents: readonly Entry[] = [
  {
    id: '9004',
    says: { code: 9004, subcodes: [2207052, 2207003] },
    wordings: met(
      errorCodes,
      'The media could not be fetched from this URI',
      'Media download has failed',
      "The media URI doesn't meet our requirements",
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
      'The file is of another format than was said (often PNG instead of JPEG), its length differs from the header, or the address of the file cannot be fetched.',
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
    id: '100-2207037',
    says: { code: 100, subcodes: [2207035, 2207036, 2207037, 2207040] },
    wordings: met(
      errorCodes,
      'Product tag positions should not be specified for video media',
      'Product tag positions are required for photo media',
      "We couldn't add all of your product tags",
      'Cannot use more than … tags per created media',
    ),
    title: 'The tags of the post do not fit',
    meaning: 'Instagram refuses the tags of products or people. The login is fine.',
    cause:
      'A product was deleted or may not be tagged, a position is missing at a picture or too much at a video, or there are more than 20 tags.',
    who: 'developer',
    steps: [
      'Pictures need x and y for each product tag. Videos take none.',
      'Fetch the catalogue’s products again, and tag only those that Meta lists.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: errorCodes },
  },
]
