import type { Family } from '../../../core/family.ts'
import { type UseCase, useCases, type Wanted } from '../../../core/login/permissions/permissions.ts'
import { Choice, ChoiceList } from '../../ui/form/Choice.tsx'

const words: Readonly<Record<UseCase, readonly [title: string, what: string]>> = {
  publishing: ['Publishing', 'Post photos, reels and stories'],
  comments: ['Comments', 'Read, answer, hide and delete comments'],
  messaging: ['Messaging', 'Read and answer direct messages'],
  insights: ['Insights', 'Reach, views and follower numbers'],
}

/** What the tokens are for; the permissions follow from it. */
export function UseCaseChoice(props: {
  readonly wanted: Wanted
  readonly family: Family
  readonly onChange: (wanted: Wanted) => void
}) {
  const { wanted, family, onChange } = props
  const toggle = (useCase: UseCase) => {
    const chosen = wanted.useCases.includes(useCase)
      ? wanted.useCases.filter(other => other !== useCase)
      : [...wanted.useCases, useCase]
    onChange({ ...wanted, useCases: chosen })
  }
  return (
    <ChoiceList legend="Uses" columns={2}>
      {useCases.map(useCase => {
        const [title, what] = words[useCase]
        return (
          <Choice
            key={useCase}
            type="checkbox"
            name={useCase}
            checked={wanted.useCases.includes(useCase)}
            onChange={() => toggle(useCase)}
            title={title}
          >
            {what}
          </Choice>
        )
      })}
      {family === 'facebook-login' && (
        <Choice
          wide
          type="checkbox"
          name="portfolio"
          checked={wanted.portfolio}
          onChange={() => onChange({ ...wanted, portfolio: !wanted.portfolio })}
          title="Include Pages held in a business portfolio"
        >
          Without it, Meta leaves out Pages that the person reaches only through a business.
        </Choice>
      )}
    </ChoiceList>
  )
}
