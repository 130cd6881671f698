import { useState } from 'react'
import { writeSavedLogin } from '../../../core/saved-login/saved-login.ts'
import { useKeytag } from '../../keytag.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { Code } from '../../ui/reading/Code.tsx'
import { saveFile } from '../browser/save-file.ts'
import { countOf } from '../token/dates-and-counts.ts'

type State =
  | { readonly kind: 'nothing' | 'unsafe' | 'failed' }
  | { readonly kind: 'text'; readonly text: string; readonly count: number }

/** Shows in full what would be saved, and saves it only on a second press. */
export function SaveLogin() {
  const { observer } = useKeytag()
  const [state, setState] = useState<State>({ kind: 'nothing' })
  const prepare = async () => {
    try {
      const saved = await observer.save()
      setState(
        saved
          ? { kind: 'text', text: writeSavedLogin(saved), count: saved.captures.length }
          : { kind: 'unsafe' },
      )
    } catch {
      setState({ kind: 'failed' })
    }
  }
  if (state.kind === 'text') {
    return (
      <section aria-label="Saved login">
        <h3>This would be in the file</h3>
        <p>
          {countOf(state.count, 'capture')}. Tokens, IDs, names and addresses are replaced by
          made-up ones. Meta’s own sentences and error numbers stay. Read it before you share it.
        </p>
        <Code label="The file">{state.text}</Code>
        <p className="row">
          <Button
            kind="main"
            onClick={() => saveFile('keytag-login.json', 'application/json', state.text)}
          >
            Save the file
          </Button>
          <Button kind="quiet" onClick={() => setState({ kind: 'nothing' })}>
            Cancel
          </Button>
        </p>
      </section>
    )
  }
  return (
    <div>
      <Button size="small" onClick={() => void prepare()}>
        Save what happened
      </Button>
      <p className="hint" role="status">
        {words[state.kind]}
      </p>
    </div>
  )
}

const words = {
  nothing:
    'A file that replays this login in the simulated Meta, with made-up values. You see it first.',
  unsafe: 'Keytag cannot make a file that is sure to hold no secrets.',
  failed: 'The part that writes the file did not load.',
} as const
