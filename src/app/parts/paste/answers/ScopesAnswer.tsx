import { familyNames } from '../../../../core/family.ts'
import { permissionOf } from '../../../../core/login/permissions/permissions.ts'
import { otherPermissions } from '../../../../core/login/scopes/other-permissions.ts'
import { isFromUnifiedLogin, unifiedLogin } from '../../../../core/login/scopes/why-refused.ts'
import type { ScopesThing } from '../../../../core/read/thing.ts'
import { CopyButton } from '../../../ui/actions/CopyButton.tsx'
import { Link } from '../../../ui/actions/Link.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Tell } from '../../../ui/reading/Tell.tsx'
import { countOf } from '../../token/dates-and-counts.ts'
import { Answer } from '../Answer.tsx'

/** Names of permissions: which of them the dialog takes, and what to ask for in place of the others. */
export function ScopesAnswer({ scopes }: { readonly scopes: ScopesThing }) {
  const { names, family, lint, from } = scopes
  const { faults } = lint
  const readFor = family ?? 'facebook-login'
  const dialog = familyNames[readFor]
  const good = [
    ...new Set(
      names.flatMap(name => {
        const fault = faults.find(each => each.name === name.slice(0, 60))
        return fault === undefined ? [name] : (fault.successor ?? [])
      }),
    ),
  ].join(',')
  return (
    <Answer
      wide
      title={titleOf(scopes, faults.length)}
      lead={
        from === 'refusal'
          ? `${dialog} refused these names. It also refuses a name that it knows, if the app may not ask for it.`
          : `Read for the dialog of ${dialog}.`
      }
      state={from === 'refusal' || faults.length > 0 ? 'stop' : 'brass'}
      mark={faults.length > 0 ? faults.length : <Icon name={from === 'refusal' ? 'no' : 'check'} />}
    >
      <Tell
        label="Permissions"
        told
        heads={['Permission', 'Here', 'It means']}
        rows={names.map(name => {
          const fault = faults.find(each => each.name === name.slice(0, 60))
          return {
            id: name,
            name: <code>{name}</code>,
            sent: fault === undefined ? 'Known' : faultWords[fault.kind],
            means:
              fault === undefined ? (
                meaningOf(name)
              ) : fault.successor === undefined ? (
                'Leave it out.'
              ) : (
                <>
                  Ask for <code>{fault.successor}</code>.
                </>
              ),
          }
        })}
      />
      {isFromUnifiedLogin(faults, readFor) && <p className="hint">{unifiedLogin}</p>}
      <div className="row">
        {good !== '' && faults.length > 0 && (
          <CopyButton kind="main" text={() => good} copied="Copied the corrected list.">
            Copy the corrected list
          </CopyButton>
        )}
        <Link to={`/?${new URLSearchParams({ family: readFor, scope: names.join(',') })}`}>
          Open them on the start screen
        </Link>
      </div>
    </Answer>
  )
}

function meaningOf(name: string): string {
  const about = otherPermissions.get(name)
  return (
    permissionOf(name)?.meaning ??
    (about === undefined
      ? 'Nothing that Keytag’s use cases need.'
      : `About ${about}. Nothing that Keytag’s use cases need.`)
  )
}

function titleOf({ from, names }: ScopesThing, faults: number): string {
  if (from === 'refusal') return `Meta refused ${countOf(names.length, 'permission')}`
  if (faults === 0) return `${countOf(names.length, 'permission')}, all known`
  return `${countOf(names.length, 'permission')}, ${faults} ${faults === 1 ? 'is' : 'are'} wrong`
}

const faultWords = {
  'other-family': 'Belongs to the other login',
  threads: 'Belongs to Threads',
  retired: 'Has ended',
  label: 'Misspelt',
  'near-miss': 'Misspelt',
  unknown: 'Not known',
} as const
