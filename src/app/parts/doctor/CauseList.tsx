import type { Cause } from '../../../core/doctor/cause.ts'
import type { Evidence } from '../../../core/doctor/evidence.ts'
import type { Session } from '../../login.ts'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import { CauseButton } from './CauseButton.tsx'
import { Coded } from './Coded.tsx'

const rankNames = { fits: 'Fits the evidence', possible: 'Possible' } as const

/** Causes that are open, best supported first, each with what ranks it and its button. */
export function CauseList(props: {
  readonly causes: readonly Cause[]
  /** Every cause of the diagnosis: those that look the same may stand elsewhere. */
  readonly among: readonly Cause[]
  readonly session: Session
  readonly evidence: Evidence
  /** True if the first button is the screen's main one. */
  readonly isMain: boolean
  readonly onFetchAgain: () => void
}) {
  const { causes, among, isMain, ...acts } = props
  const open = causes.filter(({ rank }) => rank !== 'ruled-out')
  return (
    <ol className="cause-list">
      {open.map((cause, index) => {
        const { id, rank, title, evidence, alike, remedy, also } = cause
        const others = among.filter(other => alike?.includes(other.id))
        // Said once for each set of causes that look the same.
        const told = index > 0 && open[index - 1]?.alike?.includes(id)
        return (
          <li key={id} className="cause">
            <Tag state={rank === 'fits' ? 'brass' : 'hollow'}>{index + 1}</Tag>
            <div>
              <header>
                <h3>
                  <Coded text={title} />
                </h3>
                <p className="hint">{rank === 'ruled-out' ? '' : rankNames[rank]}</p>
              </header>
              <p className="soft">
                <Coded text={evidence} />
              </p>
              {others.length > 0 && !told && (
                <p className="hint">
                  These causes look identical from here:{' '}
                  {others.map(other => other.title).join('; ')}.
                </p>
              )}
              <div className="row">
                {remedy && (
                  <CauseButton
                    remedy={remedy}
                    kind={isMain && index === 0 ? 'main' : 'normal'}
                    {...acts}
                  />
                )}
                {also && <CauseButton remedy={also} kind="quiet" afterwards {...acts} />}
              </div>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

/** Causes that are ruled out, with the evidence. */
export function RuledOut({ causes }: { readonly causes: readonly Cause[] }) {
  const out = new Set(
    causes.flatMap(({ rank, evidence }) => (rank === 'ruled-out' ? [evidence] : [])),
  )
  if (out.size === 0) return null
  return (
    <div className="ruled-out">
      <Disclosure summary="Ruled out">
        <ul>
          {[...out].map(evidence => (
            <li key={evidence}>
              <Icon name="check" />
              <span>
                <Coded text={evidence} />
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
