import { type UseCase, useCases, type Wanted } from '../../../core/login/permissions/permissions.ts'
import { Choice, ChoiceList } from '../../ui/form/Choice.tsx'

export const useCaseNames: Readonly<Record<UseCase, string>> = {
  publishing: 'Publish',
  comments: 'Comments',
  messaging: 'Messages',
  insights: 'Insights',
}

/** The uses that the tokens are for; the permissions follow from them. */
export function UseCaseChoice(props: {
  readonly wanted: Wanted
  readonly onChange: (wanted: Wanted) => void
}) {
  const { wanted, onChange } = props
  const toggle = (useCase: UseCase) => {
    const chosen = wanted.useCases.includes(useCase)
      ? wanted.useCases.filter(other => other !== useCase)
      : [...wanted.useCases, useCase]
    onChange({ ...wanted, useCases: chosen })
  }
  return (
    <ChoiceList legend="What for" shown shape="row">
      {useCases.map(useCase => (
        <Choice
          key={useCase}
          type="checkbox"
          name={useCase}
          checked={wanted.useCases.includes(useCase)}
          onChange={() => toggle(useCase)}
          title={useCaseNames[useCase]}
        />
      ))}
    </ChoiceList>
  )
}
