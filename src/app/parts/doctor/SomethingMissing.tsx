import type { Cause } from '../../../core/doctor/cause.ts'
import type { Examination } from '../../../core/doctor/examine.ts'
import type { Session } from '../../login.ts'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Fold, Folds } from '../../ui/form/Folds.tsx'
import { countOf } from '../token/dates-and-counts.ts'
import { CauseList, RuledOut } from './CauseList.tsx'
import { Looking } from './Looking.tsx'
import type { SeenExamination } from './seen-examination.ts'

/** Pages came. Causes that fit are open, possible ones are folded. */
export function SomethingMissing(
  props: SeenExamination & { readonly causes: readonly Cause[]; readonly isMain: boolean },
) {
  const { causes, examination, isMain, ...acts } = props
  const { evidence, accounts } = examination
  const missing = evidence.list.pages.filter(
    page => !page.instagramAccount && !accounts.has(page.id),
  ).length
  if (evidence.complete && causes.every(({ rank }) => rank === 'ruled-out')) return null
  const groups = [
    {
      summary: 'Is a Page missing?',
      hint: 'Load again, or choose Pages again',
      causes: causes.filter(({ about }) => about !== 'accounts'),
    },
    {
      summary: `Why ${countOf(missing, 'Page')} ${missing === 1 ? 'lacks' : 'lack'} Instagram`,
      hint: 'And how to connect one',
      causes: causes.filter(({ about }) => about === 'accounts'),
    },
  ]
  const fitting = groups.filter(group => group.causes.some(({ rank }) => rank === 'fits'))
  const possible = groups.filter(
    group => !fitting.includes(group) && group.causes.some(({ rank }) => rank === 'possible'),
  )
  // Everything missing was found in another way.
  const isWhole =
    examination.found.length > 0 &&
    examination.ghosts.length === 0 &&
    causes.every(({ rank, about }) => rank !== 'fits' || about === 'pages')
  return (
    <section className="diagnosis" data-compact aria-label="What did not come through">
      {fitting.length > 0 && (
        <h2>{isWhole ? 'Why Meta’s list is shorter' : 'What did not come through'}</h2>
      )}
      <Looking evidence={evidence} />
      {fitting.map((group, index) => (
        <Group
          key={group.summary}
          causes={group.causes}
          evidence={evidence}
          {...acts}
          isMain={isMain && index === 0}
        />
      ))}
      {possible.length > 0 && (
        <Folds>
          {possible.map(group => (
            <Fold key={group.summary} summary={group.summary} hint={group.hint}>
              <CauseList
                causes={group.causes.filter(({ rank }) => rank === 'possible')}
                among={group.causes}
                evidence={evidence}
                {...acts}
                isMain={false}
              />
              <RuledOut causes={group.causes} />
            </Fold>
          ))}
        </Folds>
      )}
    </section>
  )
}

/** Causes of one kind of which one fits. */
function Group(props: {
  readonly causes: readonly Cause[]
  readonly evidence: Examination['evidence']
  readonly session: Session
  readonly isMain: boolean
  readonly onFetchAgain: () => void
}) {
  const { causes, ...acts } = props
  const fitting = causes.filter(({ rank }) => rank === 'fits')
  const others = causes.filter(({ rank }) => rank === 'possible')
  return (
    <>
      <CauseList causes={fitting} among={causes} {...acts} />
      {others.length > 0 && (
        <Disclosure summary={`Also possible: ${others.length}`}>
          <CauseList causes={others} among={causes} {...acts} isMain={false} />
        </Disclosure>
      )}
      <RuledOut causes={causes} />
    </>
  )
}
