import type { Entry } from '../entry.ts'
import { met } from '../wordings.ts'
import { anyOf, said, shown } from './complaint.ts'
import { not } from './words.ts'

const live = anyOf(
  String.raw`\blive[ -]?(?:stream\w{0,4}|videos?|broadcast\w{0,3}|api)\b|\b(?:stream|streaming|streams|broadcast\w{0,3}|go(?:ing)? live|restream\w{0,3})\b.{0,40}\b(?:facebook|fb|instagram)\b|\b(?:facebook|fb|instagram) live\b|\brtmps?\b|\bstream(?:ing)? keys?\b|\blive_videos\b`,
)
const network = /\b(?:facebook|fb|instagram)\b/i
const trouble = anyOf(
  String.raw`${not}|\b(?:error|fail\w{0,4}|impossible|invalid|refused|stops?|stopped|disconnect\w{0,3}|problem|issue|how|can (?:i|we|you)|possible|nothing|rejected|missing|expired?)\b`,
)

/** Live videos that do not begin, as people tell of them. */
export const streamTroubles: readonly Entry[] = [
  {
    id: 'live-stream',
    complaints: [
      said(
        live,
        network,
        trouble,
        /^(?!.*\b(?:feed|posts? stream|news|(?:site|shop|store) (?:to )?(?:go(?:es)? )?live)\b)/i,
      ),
      shown(
        /^[\s\S]{0,900}$/,
        /\brtmps?(?::|client)|\bCreateSSLSocket\b|\bTLS_Connect\b/i,
        network,
        trouble,
      ),
    ],
    wordings: met(
      'OBS Studio: obs-studio issue 7366',
      'We could not create a Live Video on the page',
    ),
    example: 'I cannot stream live to Facebook with the stream key.',
    title: 'A live video on Facebook does not begin',
    meaning:
      'Going live takes two things: Meta makes a live video and gives its address, and a program sends pictures there. The address is good for 24 hours.',
    cause:
      'The program sends with rtmp in the place of rtmps, the address is old, or the account may not go live: it must be 60 days old, and the Page needs 100 followers.',
    who: 'developer',
    steps: [
      'Send to secure_stream_url, which begins rtmps://live-api-s.facebook.com:443/rtmp/. rtmp without s is not taken.',
      'An SSL or TLS error before the first picture is of the program itself: update it and its list of certificates.',
      'A Page: POST /<Page ID>/live_videos?status=LIVE_NOW with the Page token, pages_read_engagement and pages_manage_posts. A person: publish_video.',
      'Only your own account works: the app is in development, or has no Advanced Access for the permission and for the feature Live Video API.',
      'Instagram has no API for live videos.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta, Live Video API: Overview and Broadcasting' },
  },
]
