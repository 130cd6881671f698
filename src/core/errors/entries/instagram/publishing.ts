import type { Entry } from '../../entry.ts'
import { met, shared } from '../../wordings.ts'
import { tokenIsFine } from '../token-is-fine.ts'

const errorCodes = 'Meta, Instagram Platform: Error codes'

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

/** How programs say that they waited for a container in vain. */
const stillWorking = String.raw`\bstill processing (?:the )?(?:(?:media|carousel|reels?) container\b|container \d{15,18}\b)|\bcontainer\b\W{0,3}(?:id\W{0,3})?\d{15,18}\b[^\n]{0,20}? (?:is still|did not finish|has not finished|was not ready|is not ready|timed out)\b`

/** Containers of posts and the number of posts. People take these errors for trouble with the token. */
export const publishing: readonly Entry[] = [
  {
    id: '9007',
    says: {
      code: 9007,
      subcodes: [2207027],
      message: new RegExp(`${containerIs('IN_PROGRESS').source}|${stillWorking}`, 'i'),
    },
    wordings: met(
      'activepieces issue 10389',
      'Media ID is not available',
      'The media is not ready to be published. Please wait a moment.',
      'The media is not ready for publishing',
    ),
    title: 'The media is not ready yet',
    meaning: `Instagram has not finished with the container, and media_publish has to wait for it. ${tokenIsFine}`,
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
    id: '100-2207089',
    says: { code: 100, subcodes: [2207089] },
    wordings: met(
      'n8n-nodes-instagram issue 9',
      'Carousel item cannot be published standalone',
      'is a carousel item and cannot be published as a standalone post',
      'Unsupported media type VIDEO',
    ),
    title: 'A single video is a reel: media_type must be REELS',
    meaning: `With media_type=VIDEO Instagram makes a part of a carousel, which cannot be published by itself. ${tokenIsFine}`,
    cause: 'The tool or the code is older than this Meta rule.',
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
    id: '2207081',
    says: { subcodes: [2207078, 2207081] },
    title: 'This account cannot publish a trial reel now',
    meaning: 'The login works. Instagram limits trial reels to certain accounts, and their number.',
    cause: '2207081: the account has no trial reels. 2207078: it has reached their limit.',
    who: 'nobody',
    steps: ['Publish it as an ordinary reel, or try again on another day.'],
    remedies: [],
    retry: 'later',
    example:
      '{"error":{"message":"Invalid parameter","type":"OAuthException","code":100,"error_subcode":2207081}}',
    source: { known: 'reported', where: 'postiz, and another public project' },
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
      'Media upload has failed with error code',
      'unknown upload error',
      'Instagram server error. Try again.',
    ),
    title: 'Instagram could not make the post',
    meaning: `Subcodes that begin 2207 are about the post and not about the login. ${tokenIsFine}`,
    cause: 'A fault while Instagram worked on the media. Meta’s own words say more.',
    who: 'developer',
    steps: [
      'Read Meta’s words for people (error_user_title, error_user_msg). If they name a fault, fix that first.',
      'Make a new container, and try once or twice within two minutes.',
      'With 2207082, as Postiz found: the video has no sound of its own, and audio was added. Set the volume of the video to 0.',
    ],
    remedies: ['try-again'],
    retry: 'later',
    source: { known: 'documented', where: errorCodes },
  },
]
