import './Ruler.css'

/** One tick a day. The countdown beside it says the same in words. */
export function Ruler({ total, left }: { readonly total: number; readonly left: number }) {
  return (
    <span className="ruler" aria-hidden="true">
      {Array.from({ length: total }, (_, day) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ticks are their places
        <i key={day} data-gone={day >= left || undefined} />
      ))}
    </span>
  )
}
