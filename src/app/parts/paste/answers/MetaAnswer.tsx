import type { ReactNode } from 'react'
import { entryOf } from '../../../../core/errors/entries.ts'
import { grantedOf } from '../../../../core/login/permissions/granted.ts'
import { familyOf } from '../../../../core/login/scopes/lint.ts'
import type { DebugFacts, FoundAnswer } from '../../../../core/read/answers/answer-facts.ts'
import { useNow } from '../../../clock.ts'
import { CopyButton } from '../../../ui/actions/CopyButton.tsx'
import { Link } from '../../../ui/actions/Link.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Tell } from '../../../ui/reading/Tell.tsx'
import { EntrySay } from '../../entries/one/EntrySay.tsx'
import { countOf } from '../../token/dates-and-counts.ts'
import { Answer } from '../Answer.tsx'
import { AccountsAnswer } from './AccountsAnswer.tsx'
import { debugFinding, debugRows, type FieldRow } from './words/debug-rows.ts'
import { type NamedAnswer, namesInWords } from './words/named-words.ts'

type Of<Kind extends FoundAnswer['of']> = Extract<FoundAnswer, { of: Kind }>

/** An answer of Graph's: what Meta sent, field by field, and what it means. */
export function MetaAnswer({ answer }: { readonly answer: FoundAnswer }) {
  switch (answer.of) {
    case 'debug-token':
      return <DebugAnswer answer={answer} />
    case 'accounts':
      return <AccountsAnswer answer={answer} />
    case 'permissions':
      return <PermissionsAnswer answer={answer} />
    case 'empty-list':
      return <EmptyAnswer />
    default:
      return <NamesAnswer answer={answer} />
  }
}

function DebugAnswer({ answer: { facts } }: { readonly answer: Of<'debug-token'> }) {
  const now = useNow()
  const rows = debugRows(facts, now)
  const { title, works } = debugFinding(facts, now)
  return (
    <Table
      title={title}
      lead="This is Meta’s answer from debug_token, field by field."
      state={works === undefined ? 'now' : works ? 'brass' : 'stop'}
      mark={<Icon name={works === false ? 'warning' : 'check'} />}
      rows={rows}
      again={againFor(facts, works)}
    />
  )
}

/** Some Pages were left unticked, or the token has ended: a new login asks for the same again. */
function againFor(
  { granular, scopes, appId }: DebugFacts,
  works: boolean | undefined,
): Again | undefined {
  const chosen = (granular ?? []).filter(({ targets }) => targets.length > 0)
  if (works !== false && chosen.length === 0) return undefined
  const names = scopes ?? chosen.map(({ scope }) => scope)
  if (names.length === 0) return undefined
  return {
    words: works === false ? 'Ask again on the start screen' : 'Log in again to tick other Pages',
    names,
    appId,
  }
}

function PermissionsAnswer({ answer: { rows } }: { readonly answer: Of<'permissions'> }) {
  const granted = grantedOf(rows).length
  const others = rows.length - granted
  return (
    <Table
      title={`${countOf(granted, 'permission')} granted${others > 0 ? `, ${others} not` : ''}`}
      lead="This is Meta’s answer from /me/permissions."
      state={others > 0 ? 'stop' : 'brass'}
      mark={granted}
      first="Permission"
      again={
        others === 0
          ? undefined
          : {
              words: others === 1 ? 'Ask again for this one' : `Ask again for these ${others}`,
              names: rows
                .filter(({ status }) => status !== 'granted')
                .map(({ permission }) => permission),
              appId: undefined,
            }
      }
      rows={rows.map(({ permission, status }) => ({
        field: permission,
        sent: status,
        means:
          status === 'granted'
            ? 'The token may do it.'
            : status === 'declined'
              ? 'The person unticked it. Only a login with auth_type=rerequest asks again.'
              : status === 'expired'
                ? 'It was granted once and has expired. Ask again with a new login.'
                : 'A state that Keytag does not know.',
      }))}
    />
  )
}

function EmptyAnswer() {
  const entry = entryOf('no-pages')
  return (
    <Answer title={entry.title} lead={entry.meaning} state="hollow" mark={<Icon name="minus" />}>
      <EntrySay entry={entry} evidence={<p>Meta sent an empty list.</p>} />
    </Answer>
  )
}

function NamesAnswer({ answer }: { readonly answer: NamedAnswer }) {
  const { title, rows } = namesInWords(answer)
  return (
    <Table
      title={title}
      lead="This is what Meta sent, field by field."
      state="now"
      mark={<Icon name="check" />}
      rows={rows}
    />
  )
}

/** A login that asks for these permissions again. */
type Again = {
  readonly words: string
  readonly names: readonly string[]
  readonly appId: string | undefined
}

function setupOf({ names, appId }: Again): string {
  return new URLSearchParams({
    family: familyOf(names) ?? 'facebook-login',
    ...(appId === undefined ? {} : { app_id: appId }),
    scope: names.join(','),
  }).toString()
}

function Table(props: {
  readonly title: string
  readonly lead: string
  readonly state: 'brass' | 'now' | 'hollow' | 'stop'
  readonly mark: ReactNode
  readonly first?: string
  readonly rows: readonly FieldRow[]
  readonly again?: Again | undefined
}) {
  const { title, lead, state, mark, first = 'Field', rows, again } = props
  const text = () =>
    [
      [first, 'Meta sent', 'It means'],
      ...rows.map(({ field, sent, means }) => [field, sent, means]),
    ]
      .map(cells => cells.join('\t'))
      .join('\n')
  return (
    <Answer wide title={title} lead={lead} state={state} mark={mark}>
      <Tell
        label={title}
        heads={[first, 'Meta sent', 'It means']}
        rows={rows.map(({ field, sent, means }, index) => ({
          id: `${index}`,
          name: <code>{field}</code>,
          sent: <bdi>{sent}</bdi>,
          means,
        }))}
      />
      <div className="row">
        <CopyButton kind="main" text={text} copied="Copied the table, without tokens.">
          Copy this table
        </CopyButton>
        <span className="hint">Without the token.</span>
        {again === undefined ? (
          <Link to="/">Get tokens and IDs with Keytag</Link>
        ) : (
          <Link to={`/?${setupOf(again)}`}>{again.words}</Link>
        )}
      </div>
    </Answer>
  )
}
