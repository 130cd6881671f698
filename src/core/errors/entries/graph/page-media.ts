import type { Entry } from '../../entry.ts'
import { anyOf, said } from '../../symptoms/complaint.ts'
import { not } from '../../symptoms/words.ts'
import { met, shared } from '../../wordings.ts'
import { tokenIsFine } from '../token-is-fine.ts'

const videoReference = 'Meta, Graph API reference: Page videos'

/** Pictures, videos and links that Facebook does not take for a Page. */
export const pageMedia: readonly Entry[] = [
  {
    id: '389',
    says: { code: 389, subcodes: [1363057] },
    wordings: met(videoReference, '(#389) Unable to fetch video file from URL.'),
    title: 'Facebook could not fetch the video',
    meaning: `Meta’s servers load the video from file_url, and this address did not deliver it. ${tokenIsFine}`,
    cause:
      'The address needs a login, redirects, is on localhost, is slow, or was not ready yet at a service that converts videos.',
    who: 'developer',
    steps: [
      'Open the address in a private window: it must show the file itself at once.',
      'Wait until the file is ready, and try again.',
      'Or send the file itself, as source in multipart/form-data.',
    ],
    remedies: [],
    retry: 'later',
    source: { known: 'documented', where: `${videoReference}; the causes are from public code` },
  },
  {
    id: '6000',
    says: {
      code: [6000, 6001],
      ownCodes: [351, 382, 6000, 6001],
      subcodes: [1363019, 1363037, 1363045],
    },
    complaints: [
      said(
        /\bvideos?\b/i,
        /\bupload\w{0,3}\b/i,
        /\b(?:chunk\w{0,3}|resumable|large|heavy|big|bigger|long|middle|\d+ ?(?:mb|gb))\b/i,
        anyOf(
          String.raw`${not}|\b(?:fail\w{0,4}|problems?|errors?|stuck|stops?|timeout|times? out|crash\w{0,3})\b`,
        ),
        /^(?!.*\b(?:you ?tube|vimeo|tiktok|whatsapp|drive|s3|wordpress)\b)/i,
      ),
    ],
    // Other sites say the same.
    wordings: shared(
      videoReference,
      'There was a problem uploading your video file. Please try again with another file.',
      'There was a problem uploading your video. Please try',
      'There was a problem with your video file. Please try again with another file',
      "The video file you selected is in a format that we don't support",
      'The video file you tried to upload is too small. Please try again with a larger file',
    ),
    title: 'Facebook does not take this video',
    meaning: `The file came, and Facebook could not work with it. ${tokenIsFine}`,
    cause:
      'The upload was cut off, the format is not known, the file is too small, or the address led to something else than a video.',
    who: 'developer',
    steps: [
      'Play the file, and save it as MP4 with H.264 and AAC.',
      'Upload it again. Large files go in chunks: start, transfer, finish. Send exactly the bytes from start_offset to end_offset that the last answer names, and the same file_size as at the start.',
      'Let Meta fetch it instead: file_url with a public https address takes no memory of your server.',
    ],
    remedies: ['try-again'],
    retry: 'later',
    source: { known: 'documented', where: videoReference },
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
    id: '1366046',
    says: { ownCodes: [1366046], subcodes: [1366046] },
    wordings: met(
      'postiz',
      "Your photos couldn't be uploaded. Photos should be less than 4 MB and saved as JPG, PNG, GIF, TIFF, HEIF or WebP files.",
      'saved as JPG, PNG, GIF, TIFF, HEIF or WebP files',
    ),
    title: 'Facebook does not take this picture',
    meaning: `A Page’s picture is too large or of another format. ${tokenIsFine}`,
    cause: 'More than 4 MB, or not a JPG, PNG, GIF, TIFF, HEIF or WebP.',
    who: 'developer',
    steps: ['Make the picture smaller, save it as JPG or PNG, and post it again.'],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'postiz names the subcode so' },
  },
  {
    id: '324-2069019',
    says: {
      code: 324,
      subcodes: [2069019],
      message:
        /\(#324\) {0,3}missing or invalid image file|\b(?:fb|facebook|graph|meta)\b[^\n]{0,120}missing or invalid image file|missing or invalid image file[^\n]{0,120}\b(?:324|2069019)\b/i,
    },
    title: 'Facebook could not read the picture',
    meaning: `Facebook loaded the address in url, and found no picture there. ${tokenIsFine}`,
    cause:
      'The address gives a web page or an error, serves the picture in parts, or the file is not a JPG or PNG.',
    who: 'developer',
    steps: [
      'Open the address in a private window: it must show the picture itself at once.',
      'Or send the picture itself, as source in multipart/form-data.',
    ],
    remedies: [],
    retry: 'no',
    example:
      '{"error":{"message":"(#324) Missing or invalid image file","type":"OAuthException","code":324,"error_subcode":2069019}}',
    source: { known: 'reported', where: 'Notes of two public projects' },
  },
  {
    id: '100-url',
    says: { code: 100, ownCodes: [1500] },
    wordings: [
      ...met(
        'Answers in public code, from several projects',
        'url should represent a valid URL',
        'Param image_url is not a valid URI.',
        'Param … is not a valid URI',
        '(#1500) The url you supplied is invalid',
        'picture URL is not properly formatted',
      ),
      // Other programs check their fields in these words too.
      ...shared('Answers in public code, from several projects', 'should represent a valid URL'),
    ],
    title: 'An address in the call is not a whole one',
    meaning: `Meta wants an address with https:// that the whole internet can open. ${tokenIsFine}`,
    cause: 'It is relative, begins with blob:, is on localhost, has a space in it, or is empty.',
    who: 'developer',
    steps: [
      'Print the address just before the call. It must begin with https://.',
      'Put the file on a public server, and send that address.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Answers in public code, from several projects' },
  },
  {
    id: '100-fbcdn',
    says: { code: 100 },
    wordings: met(
      'Comments in the source of Elgg, SocialEngine and others',
      '(#100) FBCDN image is not allowed in stream',
      'FBCDN image is not allowed in stream',
    ),
    title: 'A picture on Facebook’s servers cannot be posted by its address',
    meaning: `Meta refuses addresses of its own picture servers (fbcdn.net) in a post. ${tokenIsFine}`,
    cause:
      'The address was copied from a picture on Facebook or Instagram. Such addresses also end.',
    who: 'developer',
    steps: ['Save the picture, put it on a server of your own, and send that address.'],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Comments in public code' },
  },
  {
    id: '1705',
    says: { code: 1705 },
    wordings: met(
      'Meta, Pages API: Comments',
      '(#1705) There was an error posting to this wall',
      'There was an error posting to this wall',
    ),
    title: 'A Page’s post takes comments of the Page only',
    meaning: 'The comment was sent with a person’s token. Meta wants the Page token there.',
    cause:
      'The program uses the User token. Or the comment is itself an answer, which takes no answers.',
    who: 'developer',
    steps: [
      'Take the Page’s own access_token from /me/accounts, and send the comment with it.',
      'For an answer to an answer: comment on the first comment instead.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: 'Meta, Pages API: Comments' },
  },
]
