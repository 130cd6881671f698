import * as z from 'zod/mini'
import { lenient } from '../../graph/answers.ts'
import { isRecord } from '../../is-record.ts'
import type { ListedAnswer, ListedRow } from './answer-facts.ts'

/** A list shows no more. */
const mostRows = 200

const text = lenient(z.string().check(z.maxLength(5000)))
const written = lenient(
  z.union([z.string().check(z.maxLength(200)), z.pipe(z.number(), z.transform(String))]),
)
const Row = z.object({
  id: text,
  media_type: text,
  media_product_type: text,
  permalink: text,
  media_url: text,
  caption: text,
  text,
  username: text,
  timestamp: text,
  created_time: text,
  account_id: written,
  name: text,
  period: text,
  values: lenient(z.array(z.object({ value: written }))),
  total_value: lenient(z.object({ value: written })),
  quota_usage: written,
  config: lenient(z.object({ quota_total: written })),
})
/** Other programs' messages have more keys. */
const Message = z.strictObject({
  recipient_id: z.pipe(
    z.union([z.string(), z.pipe(z.int(), z.transform(String))]),
    z.string().check(z.regex(/^\d{5,20}$/)),
  ),
  message_id: z.string().check(z.minLength(1), z.maxLength(5000)),
  attachment_id: z.optional(z.unknown()),
})
type RowData = z.output<typeof Row>

/** Reads the answers that need no more than their rows: posts, comments, insights, a limit. */
export function toListed(value: unknown): ListedAnswer | undefined {
  if (isDone(value)) return { of: 'done', rows: [{ name: 'success', value: 'true' }] }
  return toMessage(value) ?? ofRows([value])
}

/** As `toListed`, for the rows of a list. */
export function ofRows(data: readonly unknown[]): ListedAnswer | undefined {
  const rows = data.slice(0, mostRows).flatMap(each => {
    const row = Row.safeParse(each)
    return row.success ? [row.data] : []
  })
  for (const [of, toRows] of readers) {
    const found = rows.flatMap(toRows)
    if (found.length > 0) return { of, rows: found }
  }
  return undefined
}

/** The only thing that some calls answer. */
function isDone(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).join() === 'success' && value.success === true
}

const readers: readonly (readonly [
  of: ListedAnswer['of'],
  toRows: (row: RowData) => readonly ListedRow[],
])[] = [
  ['comments', toComment],
  ['media', toMedia],
  ['page-posts', toPost],
  ['ad-accounts', toAdAccount],
  ['insights', toMetric],
  ['publishing-limit', toLimit],
]

function toComment({ id, text: words, username, timestamp }: RowData): readonly ListedRow[] {
  const isComment = isLong(id) && words !== undefined && (timestamp ?? username) !== undefined
  return isComment ? [{ name: username, value: id ?? '' }] : []
}

function toMedia(row: RowData): readonly ListedRow[] {
  const { id, media_type, media_product_type, permalink, media_url, caption, timestamp } = row
  const isMedia =
    [media_type, media_product_type, media_url].some(each => each !== undefined) ||
    (caption ?? timestamp) !== undefined ||
    /instagram\.com\/(?:p|reel|tv|stories)\//.test(permalink ?? '')
  return isLong(id) && isMedia ? [{ name: media_product_type ?? media_type, value: id ?? '' }] : []
}

function toPost({ id, created_time }: RowData): readonly ListedRow[] {
  const isPost = /^\d{5,20}_\d{5,20}$/.test(id ?? '') && created_time !== undefined
  return isPost ? [{ name: created_time, value: id ?? '' }] : []
}

function toAdAccount({ id, name }: RowData): readonly ListedRow[] {
  return /^act_\d{5,20}$/.test(id ?? '') ? [{ name, value: id ?? '' }] : []
}

/** Metrics of any monitoring program have a name and a period. */
function toMetric({ id, name, period, values, total_value }: RowData): readonly ListedRow[] {
  if (name === undefined || period === undefined) return []
  if (values === undefined && total_value === undefined) return []
  const isMetas =
    /^\d{5,20}(?:_\d{5,20})?\/insights\//.test(id ?? '') || (periods.test(period) && isMetric(name))
  return isMetas ? [{ name, value: total_value?.value ?? values?.at(-1)?.value ?? '' }] : []
}

const periods = /^(?:day|week|days_28|month|lifetime|total_over_range)$/
/** Pages' metrics are many, and begin alike. */
const ofPages =
  /^(?:page_(?:actions|daily|engaged|fan|follows|impressions|media_view|post_engagements|posts_impressions|tab_views|total|video|views_total)|post_(?:activity|clicks|engaged|fan|impressions|media_view|reactions|video))\w{0,60}$/

const ofInstagram: ReadonlySet<string> = new Set([
  'accounts_engaged',
  'clips_replays_count',
  'comments',
  'content_views',
  'email_contacts',
  'engaged_audience_demographics',
  'engagement',
  'facebook_views',
  'follower_count',
  'follower_demographics',
  'follows',
  'follows_and_unfollows',
  'get_directions_clicks',
  'ig_reels_aggregated_all_plays_count',
  'ig_reels_avg_watch_time',
  'ig_reels_video_view_total_time',
  'impressions',
  'likes',
  'navigation',
  'online_followers',
  'phone_call_clicks',
  'plays',
  'profile_activity',
  'profile_links_taps',
  'profile_views',
  'profile_visits',
  'quotes',
  'reach',
  'reached_audience_demographics',
  'replies',
  'reposts',
  'saved',
  'saves',
  'shares',
  'text_message_clicks',
  'total_interactions',
  'video_views',
  'views',
  'website_clicks',
])

function isMetric(name: string): boolean {
  return ofInstagram.has(name) || ofPages.test(name)
}

function toLimit({ quota_usage, config }: RowData): readonly ListedRow[] {
  if (quota_usage === undefined) return []
  const total = config?.quota_total
  return [
    { name: 'quota_usage', value: quota_usage },
    ...(total === undefined ? [] : [{ name: 'quota_total', value: total }]),
  ]
}

function toMessage(value: unknown): ListedAnswer | undefined {
  const message = Message.safeParse(value)
  if (!message.success) return undefined
  const { recipient_id, message_id } = message.data
  return {
    of: 'sent-message',
    rows: [
      { name: 'recipient_id', value: recipient_id },
      { name: 'message_id', value: message_id },
    ],
  }
}

/** IDs of posts and comments. Other services' are shorter. */
function isLong(id: string | undefined): boolean {
  return /^1[78]\d{14,17}$/.test(id ?? '')
}
