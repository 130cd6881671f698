import './KeyDrawing.css'

/** Height of the blade's upper edge at each depth of cut. */
const depths = [3.9, 5.3, 6.8, 8.3, 9.8]
const first = 23
const step = 6.6

/**
 * A token as a key with seven cuts. Without cuts it is a blank of the same size. A dead token is outlined.
 */
export function KeyDrawing(props: {
  readonly cuts?: readonly number[] | undefined
  readonly outlined?: boolean
}) {
  const { cuts = [], outlined = false } = props
  return (
    <svg
      className="key-drawing"
      data-outlined={outlined || undefined}
      width="74"
      height="19"
      viewBox="0 0 74 19"
      aria-hidden="true"
    >
      {outlined ? (
        <>
          <path d="M15.5 15.4A8.5 8.5 0 1 1 15.5 3.6" />
          <circle cx="6" cy="9.5" r="2.4" />
          <path d={blade(cuts)} />
        </>
      ) : (
        <>
          <path
            fill="currentColor"
            fillRule="evenodd"
            d="M9 1a8.5 8.5 0 1 0 0 17A8.5 8.5 0 0 0 9 1ZM6 7.1a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8Z"
          />
          <path fill="currentColor" d={`${blade(cuts)}Z`} />
        </>
      )}
    </svg>
  )
}

function blade(cuts: readonly number[]): string {
  const top = cuts.map((depth, index) => {
    const x = first + index * step
    return `L${x} ${depths[depth] ?? depths[0]}h3L${x + 4.8} 5`
  })
  return `M15.5 3.6H19V5H${first - 1.6}${top.join('')}L70 6.2 73.5 10.6 71 14.2H19v1.2h-3.5`
}
