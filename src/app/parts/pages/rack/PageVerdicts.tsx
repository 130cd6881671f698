import type { Verdict, Verdicts } from '../../../../core/live-check/capabilities.ts'
import { groupVerdicts } from '../../../../core/live-check/verdict-groups.ts'
import { Icon, type IconName } from '../../../ui/Icon.tsx'
import './PageVerdicts.css'

const icons: Readonly<Record<Verdict['kind'], IconName>> = {
  works: 'check',
  refused: 'warning',
  'no-task': 'no',
  'not-granted': 'no',
  unknown: 'minus',
  'nothing-to-ask': 'minus',
}

/** The live calls' result for one Page token in one line, faults first. */
export default function PageVerdicts(props: {
  readonly verdicts: Verdicts
  /** Shows only the first fault. */
  readonly compact: boolean
}) {
  const groups = groupVerdicts(props.verdicts)
  const isWrong = ({ kind }: { kind: Verdict['kind'] }) => kind === 'refused' || kind === 'unknown'
  const wrong = groups.filter(isWrong)
  const shown = props.compact
    ? wrong.slice(0, 1)
    : [...wrong, ...groups.filter(group => !isWrong(group))]
  if (shown.length === 0) return null
  return (
    <span className="page-verdicts" title={shown.map(({ words }) => words).join('. ')}>
      {shown.map(({ kind, words }) => (
        <span key={kind} data-kind={kind}>
          <Icon name={icons[kind]} />
          {words}
        </span>
      ))}
    </span>
  )
}
