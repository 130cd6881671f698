import type { Verdict, Verdicts } from '../../../core/live-check/capabilities.ts'
import { groupVerdicts } from '../../../core/live-check/verdict-groups.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import './PageVerdicts.css'

const icons: Readonly<Record<Verdict['kind'], IconName>> = {
  works: 'check',
  refused: 'warning',
  'no-task': 'no',
  'not-granted': 'no',
  unknown: 'minus',
  'nothing-to-ask': 'minus',
}

/** What live calls told about one Page's token: a sign and words for each kind of verdict. */
export default function PageVerdicts(props: {
  readonly verdicts: Verdicts
  /** One line: only the first thing that is wrong is said. */
  readonly compact: boolean
}) {
  const groups = groupVerdicts(props.verdicts)
  const wrong = groups.filter(({ kind }) => kind === 'refused' || kind === 'unknown')
  const shown = props.compact ? wrong.slice(0, 1) : groups
  if (shown.length === 0) return null
  return (
    <span className="page-verdicts">
      {shown.map(({ kind, words }) => (
        <span key={kind} data-kind={kind}>
          <Icon name={icons[kind]} />
          {words}
        </span>
      ))}
    </span>
  )
}
