import { lacking, type Setting } from '../../../../core/read/settings/settings-in-text.ts'
import { Link } from '../../../ui/actions/Link.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Tell } from '../../../ui/reading/Tell.tsx'
import { countOf } from '../../token/dates-and-counts.ts'
import { Answer } from '../Answer.tsx'
import { settingStates, settingWords } from './words/setting-words.ts'

/** Settings of a program: which of Meta's values are missing, and where each comes from. */
export function SettingsAnswer({ settings }: { readonly settings: readonly Setting[] }) {
  const missing = lacking(settings).length
  return (
    <Answer
      wide
      title={titleOf(settings.length, missing)}
      lead={
        missing === 0
          ? 'The program reads them from elsewhere. This is what belongs into each.'
          : 'A program with such settings cannot log in or call Meta. This is what belongs into each.'
      }
      state={missing === 0 ? 'now' : 'stop'}
      mark={missing === 0 ? <Icon name="check" /> : missing}
    >
      <Tell
        label="Settings"
        told
        heads={['Setting', 'Now', 'What belongs there']}
        rows={settings.map(({ name, kind, state }, index) => ({
          id: `${index}`,
          name: <code>{name}</code>,
          sent: settingStates[state],
          means: settingWords[kind],
        }))}
      />
      <div className="row">
        <Link to="/">Get tokens and IDs with Keytag</Link>
      </div>
      <p className="hint">
        After the login, “Copy as” writes them as a .env file. Keytag has kept no value of yours.
      </p>
    </Answer>
  )
}

function titleOf(all: number, missing: number): string {
  const settings = countOf(all, 'setting')
  if (missing === 0) return `${settings} of Meta’s`
  if (all === 1) return 'This setting has no right value yet'
  if (missing === all) return `None of the ${settings} has a right value yet`
  return `${missing} of ${settings} ${missing === 1 ? 'has' : 'have'} no right value yet`
}
