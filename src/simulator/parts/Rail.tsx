/** Tags on a rail. Brass steps are done, the ink one is current, hollow ones are ahead. Each step's title says the rest. */
export function Rail({ names, step }: { names: readonly string[]; step: number }) {
  return (
    <ol className="sim-rail" aria-label="Steps">
      {names.map((name, index) => {
        const number = index + 1
        const state = number < step ? 'done' : number === step ? 'now' : 'hollow'
        return (
          <li key={name} aria-current={state === 'now' ? 'step' : undefined}>
            <span className="sim-tag" data-state={state} aria-hidden="true">
              <span className="sim-tag-disc">{state === 'done' ? <Tick /> : number}</span>
            </span>
            <span className="sim-hidden">
              {name}
              {state === 'done' && ', done'}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

function Tick() {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="m3 8.5 3.25 3.25L13 4.75" />
    </svg>
  )
}
