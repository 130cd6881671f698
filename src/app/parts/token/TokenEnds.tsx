import type { ShownEnd } from './dates-and-counts.ts'

/** The end of the User token from its texts. The build draws it too, with marks as texts. */
export function TokenEndView({ words }: { readonly words: ShownEnd }) {
  return (
    <p className="user-token-end">
      <b>
        {words.count} {words.unit}
      </b>{' '}
      left
      <span className="user-token-until">
        , until{' '}
        <time dateTime={words.iso} title={words.moment}>
          {words.day}
        </time>
      </span>
    </p>
  )
}

/** The end of Meta's access to the person's data from its texts, likewise. */
export function DataAccessView(props: { readonly words: ShownEnd; readonly ended?: boolean }) {
  const { words, ended = false } = props
  return (
    <p className="hint user-token-access" data-ended={ended || undefined}>
      Data access {ended ? 'ended' : 'ends'} on{' '}
      <time dateTime={words.iso} title={words.moment}>
        {words.day}
      </time>
    </p>
  )
}
