import { useRef, useState } from 'react'
import { type Family, familyNames } from '../../../../core/family.ts'
import { askedPermissions, toWanted } from '../../../../core/login/permissions/permissions.ts'
import { familyOf, lintScopes } from '../../../../core/login/scopes/lint.ts'
import { readScopeText, type ScopeText } from '../../../../core/login/scopes/scope-text.ts'
import {
  isFromUnifiedLogin,
  unifiedLogin,
  whyRefused,
} from '../../../../core/login/scopes/why-refused.ts'
import { appIdKey, type Setup } from '../../../../core/login/setup/setup.ts'
import { readSecret } from '../../../../core/token/shape.ts'
import { useAnnounce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/actions/Button.tsx'
import { Disclosure } from '../../../ui/form/Disclosure.tsx'
import { PasteField } from '../../../ui/form/PasteField.tsx'
import { Status } from '../../../ui/surface/Status.tsx'
import { countOf } from '../../token/dates-and-counts.ts'
import { droppedSecret } from '../dropped-secret.ts'
import type { SetupChange } from '../use-setup.ts'
import ScopeFaults from './ScopeFaults.tsx'

/** Reads scopes from elsewhere: a list, a login link, or Meta's own "Invalid Scopes" text. */
export function ScopePaste(props: {
  readonly setup: Setup
  readonly change: SetupChange
  /** Other permissions are asked for now: what did it is gone from the screen. */
  readonly onDone: () => void
}) {
  const { setup, change, onDone } = props
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string>()
  const announce = useAnnounce()
  const read = readScopeText(text)
  const finish = (part: Partial<Setup>, said: string) => {
    change(part)
    setText('')
    announce(said)
    onDone()
  }
  return (
    <Disclosure summary="Paste scopes, a login link or Meta’s “Invalid Scopes”">
      <div className="stack">
        <PasteField
          label="Scopes from elsewhere"
          error={fault}
          hint="Keytag says what Meta would refuse before Meta does."
          rows={3}
          text={text}
          onText={pasted => {
            const secret = readSecret(pasted)
            setFault(undefined)
            if (secret) void droppedSecret(secret).then(setFault)
            setText(secret ? '' : pasted)
          }}
        />
        {read?.kind === 'refusal' && <Refusal read={read} setup={setup} onDone={finish} />}
        {read && read.kind !== 'refusal' && (
          <Pasted read={read} setup={setup} onDone={finish} onText={setText} />
        )}
      </div>
    </Disclosure>
  )
}

type Done = { readonly onDone: (part: Partial<Setup>, said: string) => void }

/** Takes out exactly what Meta called invalid. */
function Refusal(
  props: {
    readonly read: Extract<ScopeText, { kind: 'refusal' }>
    readonly setup: Setup
  } & Done,
) {
  const { read, setup, onDone } = props
  const { wanted, family } = setup
  const asked = askedPermissions(wanted, family).map(({ permission }) => permission.name)
  const invalid = read.names.filter(name => asked.includes(name))
  if (read.family !== family) {
    return (
      <>
        <p>
          The dialog of {familyNames[read.family]} said this. This screen asks {familyNames[family]}
          .
        </p>
        <RefusedWhy names={read.names} family={read.family} />
        <div className="row">
          <Button
            onClick={() =>
              onDone({ family: read.family }, `${familyNames[read.family]} is chosen now.`)
            }
          >
            Switch to {familyNames[read.family]}
          </Button>
        </div>
      </>
    )
  }
  if (invalid.length === 0) {
    return (
      <>
        <Status icon="check">None of these is asked for now: {read.names.join(', ')}.</Status>
        <RefusedWhy names={read.names} family={family} />
      </>
    )
  }
  const without = [...(wanted.without ?? []), ...invalid]
  return (
    <>
      <Status icon="warning" tone="stop">
        Meta calls invalid: {invalid.join(', ')}. The app may lack the product or the use case that
        brings them.
      </Status>
      <RefusedWhy names={invalid} family={family} />
      <div className="row">
        <Button
          onClick={() =>
            onDone({ wanted: { ...wanted, without } }, `Left out ${invalid.join(', ')}.`)
          }
        >
          Leave out exactly {countOf(invalid.length, 'scope')}
        </Button>
      </div>
    </>
  )
}

/** The refused names that no app can ask this dialog for. */
function RefusedWhy(props: { readonly names: readonly string[]; readonly family: Family }) {
  const { names, family } = props
  const { faults } = lintScopes(names, family)
  if (faults.length === 0) return null
  return (
    <ul className="plain-list">
      {faults.map(fault => (
        <li key={fault.name}>
          <code>{fault.name}</code> {whyRefused(fault, family)}
          {fault.successor !== undefined && (
            <>
              {' '}
              Ask for <code>{fault.successor}</code>.
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Pasted(
  props: {
    readonly read: Exclude<ScopeText, { kind: 'refusal' }>
    readonly setup: Setup
    readonly onText: (text: string) => void
  } & Done,
) {
  const { read, setup, onText, onDone } = props
  const spoken = read.kind === 'link' ? read.family : familyOf(read.names)
  const [family, setFamily] = useState<Family>()
  const summary = useRef<HTMLParagraphElement>(null)
  const chosen = family ?? (read.kind === 'link' ? read.family : undefined) ?? setup.family
  const { good, faults } = lintScopes(read.names, chosen)
  const use = () => {
    const appId = read.kind === 'link' && read.family === chosen ? read.appId : undefined
    onDone(
      {
        family: chosen,
        wanted: toWanted(good, chosen),
        configurationId: '',
        ...(appId === undefined ? {} : { [appIdKey(chosen)]: appId }),
      },
      'These permissions are asked for now.',
    )
  }
  return (
    <>
      {spoken !== undefined && spoken !== chosen && (
        <p className="soft">
          These are scopes of {familyNames[spoken]}.{' '}
          <Button
            size="small"
            onClick={() => {
              setFamily(spoken)
              summary.current?.focus()
            }}
          >
            Read them for {familyNames[spoken]}
          </Button>
        </p>
      )}
      <ScopeFaults
        faults={faults}
        family={chosen}
        onMend={(fault, successor) => {
          setFamily(chosen)
          onText(
            read.names
              .flatMap(name => (name.slice(0, 60) === fault.name ? (successor ?? []) : name))
              .join(', '),
          )
        }}
        onAllMended={() => summary.current?.focus()}
      />
      {isFromUnifiedLogin(faults, chosen) && <p className="hint">{unifiedLogin}</p>}
      <p ref={summary} tabIndex={-1}>
        {read.names.length === 0 ? (
          <Status icon="minus">The link names no scope.</Status>
        ) : faults.length === 0 ? (
          <Status icon="check">
            {countOf(good.length, 'scope')}, all of them good for {familyNames[chosen]}.
          </Status>
        ) : (
          <Status icon="warning">{countOf(faults.length, 'scope')} to mend.</Status>
        )}
      </p>
      {faults.length === 0 && good.length > 0 && (
        <div className="row">
          <Button onClick={use}>Ask for {countOf(good.length, 'scope')}</Button>
        </div>
      )}
    </>
  )
}
