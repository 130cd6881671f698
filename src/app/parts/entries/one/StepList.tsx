import { Coded } from '../../doctor/Coded.tsx'

/** Steps in their order, with their code marked. */
export function StepList({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol>
      {steps.map(step => (
        <li key={step}>
          <span>
            <Coded text={step} />
          </span>
        </li>
      ))}
    </ol>
  )
}
