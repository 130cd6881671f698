import type { ListedAnswer } from '../../../../../core/read/answers/answer-facts.ts'
import { countOf } from '../../../token/dates-and-counts.ts'
import type { FieldRow } from './debug-rows.ts'

/** The rows of an answer, with what each is good for. */
export function listedInWords({ of, rows }: ListedAnswer): {
  readonly title: string
  readonly rows: readonly FieldRow[]
} {
  const { title, field, means } = words[of]
  return {
    title: title(rows),
    rows: rows.map(({ name = field, value }) => ({
      field: name,
      sent: value,
      means: typeof means === 'string' ? means : (means[name] ?? ''),
    })),
  }
}

type Rows = ListedAnswer['rows']

function limitTitle(rows: Rows): string {
  const numberOf = (field: string) => Number(rows.find(({ name }) => name === field)?.value)
  const left = numberOf('quota_total') - numberOf('quota_usage')
  if (Number.isNaN(left)) return 'The number of posts published today'
  return left > 0
    ? `${countOf(left, 'more post')} may be published today`
    : 'No more posts may be published today'
}

const words: Readonly<
  Record<
    ListedAnswer['of'],
    {
      readonly title: (rows: Rows) => string
      /** The name of a row that has none. */
      readonly field: string
      /** One sentence for all rows, or one for each field of Meta's. */
      readonly means: string | Readonly<Record<string, string>>
    }
  >
> = {
  profiles: {
    title: ({ length }) => countOf(length, 'Instagram account'),
    field: 'Account',
    means:
      'Calls take the account ID, which begins with 1784. Any other number is this account’s ID for this app only.',
  },
  media: {
    title: ({ length }) => countOf(length, 'post of Instagram', 'posts of Instagram'),
    field: 'Post',
    means: 'The ID of this post, not of an account: /<ID>/comments, /<ID>/insights.',
  },
  comments: {
    title: ({ length }) => countOf(length, 'comment'),
    field: 'Comment',
    means: 'The ID of this comment: POST /<ID>/replies answers it.',
  },
  'page-posts': {
    title: ({ length }) => countOf(length, 'post of a Page', 'posts of a Page'),
    field: 'Post',
    means: 'The Page ID is in front of the underscore, the post behind it.',
  },
  'ad-accounts': {
    title: ({ length }) => countOf(length, 'ad account'),
    field: 'Ad account',
    means: 'The act_ belongs to the ID: /<ID>/campaigns, /<ID>/insights. It is not a Page.',
  },
  insights: {
    title: ({ length }) => countOf(length, 'metric'),
    field: 'Metric',
    means: 'The newest value.',
  },
  'publishing-limit': {
    title: limitTitle,
    field: 'quota_usage',
    means: {
      quota_usage: 'Posts that this account published through the API in the last 24 hours.',
      quota_total: 'Posts that Instagram allows in 24 hours.',
    },
  },
  'sent-message': {
    title: () => 'The message was sent',
    field: 'message_id',
    means: {
      recipient_id: 'The person’s ID for this account only.',
      message_id: 'The ID of the message.',
    },
  },
  done: {
    title: () => 'Meta has done it',
    field: 'success',
    means: 'The call worked. Meta sends no other answer.',
  },
}
