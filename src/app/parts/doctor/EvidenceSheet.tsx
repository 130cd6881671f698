import type { Cause } from '../../../core/doctor/cause.ts'
import type { Answer, Evidence } from '../../../core/doctor/evidence.ts'
import { ticked } from '../../../core/doctor/standing.ts'
import { grantedOf } from '../../../core/login/permissions/granted.ts'
import { CopyButton } from '../../ui/actions/CopyButton.tsx'
import { Facts } from '../../ui/surface/Facts.tsx'
import { Panel } from '../../ui/surface/Panel.tsx'
import { useRedacted } from '../errors/use-redacted.ts'
import { countOf } from '../token/dates-and-counts.ts'

type Fact = readonly [label: string, value: string]

/** The calls' results, one line each, and a copy for a report without tokens, names and IDs. */
export function EvidenceSheet(props: {
  readonly evidence: Evidence
  readonly causes: readonly Cause[]
}) {
  const { evidence, causes } = props
  const facts = factsOf(evidence)
  const redacted = useRedacted()
  const report = () =>
    [
      'Keytag: what did not come through',
      ...facts.map(([label, value]) => `${label}: ${value}`),
      ...causes.map(({ id, rank }) => `${rank}: ${id}`),
    ].join('\n')
  const name = evidence.person.kind === 'value' ? evidence.person.value.name : undefined
  return (
    <Panel title="What Meta sent">
      <Facts
        facts={facts.map(([label, value]) =>
          label === 'GET /me' && name ? [label, `${value}, ${name}`] : [label, value],
        )}
      />
      <CopyButton
        text={() => redacted(report())}
        copied="Copied the report, without tokens and names."
      >
        Copy for a bug report
      </CopyButton>
      <p className="hint">Tokens, names and IDs are left out of the report.</p>
    </Panel>
  )
}

function factsOf(evidence: Evidence): readonly Fact[] {
  const { list, portfolios, pagesById } = evidence
  const read = [...pagesById.values()].filter(({ kind }) => kind === 'value').length
  const choice = ticked(evidence, 'pages')
  return [
    ['GET /me', told(evidence.person, () => '200')],
    [
      'GET /me/permissions',
      told(evidence.permissions, all => {
        const granted = grantedOf(all).length
        const others = all.length - granted
        return others === 0 ? `${granted} granted` : `${granted} granted, ${others} not`
      }),
    ],
    ['GET /me/accounts', `${countOf(list.pages.length, 'Page')}${ends[list.progress]}`],
    ['GET /debug_token', `${told(evidence.debug, ({ type }) => type ?? '200')}${asEver(evidence)}`],
    ...(choice.kind === 'unknown'
      ? []
      : [
          [
            'Pages ticked',
            choice.kind === 'all' ? 'all' : choice.kind === 'none' ? '0' : `${choice.ids.length}`,
          ] as const,
        ]),
    ...(portfolios.kind === 'unknown'
      ? []
      : [
          [
            'GET /me/businesses',
            told(
              portfolios,
              all =>
                `${countOf(all.length, 'portfolio')}, ${countOf(
                  all.reduce((sum, { pages }) => sum + pages.length, 0),
                  'Page',
                )}`,
            ),
          ] as const,
        ]),
    ...(pagesById.size === 0 ? [] : [['Read by ID', `${read} of ${pagesById.size}`] as const]),
  ]
}

/** Most people see this refusal. It means nothing. */
function asEver({ debug }: Evidence): string {
  return debug.kind === 'failed' && debug.failure.code === 100
    ? ', as for all without a role on the app'
    : ''
}

const ends = { done: '', stopped: ', not all', failed: ', then refused' } as const

function told<T>(answer: Answer<T>, inWords: (value: T) => string): string {
  if (answer.kind === 'unknown') return 'not yet answered'
  if (answer.kind === 'value') return inWords(answer.value)
  const { code, subcode } = answer.failure
  const codes = [code, subcode].filter(each => each !== undefined).join('/')
  return `refused${codes ? `, code ${codes}` : ''}`
}
