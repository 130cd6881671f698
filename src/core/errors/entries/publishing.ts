import type { Entry } from '../entry.ts'
import { met } from '../wordings.ts'

const errorCodes = 'Meta, Instagram Platform: Error codes'
const tokenIsFine = 'The token is fine: a new login changes nothing.'

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
    meaning: `Meta’s servers load the media from its address, and this one did not give it. ${tokenIsFine}`,
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
    says: { code: 9007, subcodes: [2207027] },
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
    says: { code: 24, subcodes: [2207006, 2207008, 2207020] },
    wordings: met(
      errorCodes,
      'The media with … cannot be found',
      'The media you are trying to access has expired',
      'media builder with creation id … does not exist or has been expired',
    ),
    title: 'The container is gone',
    meaning:
      'The container of the post was not found: it lives for 24 hours, and belongs to one account.',
    cause: 'It is too old, was made for another account, or was published already.',
    who: 'developer',
    steps: ['Make a new container with the same token, and publish it within a day.'],
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: errorCodes },
  },
  {
    id: '36000-2207004',
    says: {
      code: [36000, 36004],
      ownCodes: [352],
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
    meaning: `Its size, format, shape or length does not fit. Meta’s own words say which. ${tokenIsFine}`,
    cause:
      'Pictures: JPEG, at most 8 MB, from 4:5 to 1.91:1. Videos: MP4 or MOV. Captions: 2,200 characters, 30 hashtags.',
    who: 'developer',
    steps: ['Change the file or the caption as Meta’s words say, and make a new container.'],
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: errorCodes },
  },
  {
    id: 'publish-failed',
    says: { subcodes: [2207001, 2207032, 2207053], subcodeRange: [2207000, 2207099] },
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
    steps: ['Make a new container, and try once or twice within two minutes.'],
    remedies: ['try-again'],
    retry: 'later',
    source: { known: 'documented', where: errorCodes },
  },
]
