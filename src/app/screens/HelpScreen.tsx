import { type ClipboardEvent, type FormEvent, useState } from 'react'
import { type Decoded, decode } from '../../core/read/decode.ts'
import { DecodedAnswer } from '../parts/errors/DecodedAnswer.tsx'
import { EntryList } from '../parts/errors/EntryList.tsx'
import { useRedacted } from '../parts/errors/use-redacted.ts'
import { ScreenHeading } from '../parts/frame/ScreenHeading.tsx'
import { countOf } from '../parts/token/dates-and-counts.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/actions/Button.tsx'
import { Field } from '../ui/form/Field.tsx'
import { Facts } from '../ui/reading/Facts.tsx'
import { Beside } from '../ui/surface/Beside.tsx'
import { Panel } from '../ui/surface/Panel.tsx'
import './HelpScreen.css'

const example =
  '{"error":{"message":"Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.","type":"OAuthException","code":190,"error_subcode":460,"fbtrace_id":"A12JgDU07Gj"}}'

/** So many characters at once were not typed. */
const insertion = 12

/** Anything Meta said, pasted and explained; and the list of all that can be. */
export default function HelpScreen() {
  const redacted = useRedacted()
  const announce = useAnnounce()
  const [text, setText] = useState('')
  const [decoded, setDecoded] = useState<Decoded>()
  const [fault, setFault] = useState<string>()

  const explain = (given: string) => {
    if (given.trim() === '') {
      setFault('Paste what Meta said first.')
      return
    }
    const read = decode(given, redacted)
    setText(read.text)
    setDecoded(read)
    setFault(undefined)
    const best = read.matches[0]?.entry.title
    announce(best === undefined ? 'Keytag does not know this.' : `Fits best: ${best}.`)
  }
  // Before it is drawn for the first time, so that no secret is ever on the screen.
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    event.preventDefault()
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const pasted = event.clipboardData.getData('text/plain')
    explain(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd))
  }
  const change = (value: string) => {
    setFault(undefined)
    // Dropped, or put in by a phone's keyboard: as good as pasted.
    if (value.length - text.length >= insertion) explain(value)
    else setText(value)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    explain(text)
  }

  return (
    <main id="main" className="shell help">
      <Beside aside={decoded ? <Found decoded={decoded} /> : <Readable />}>
        <header>
          <ScreenHeading title="What did Meta say?" />
          <p className="lead">
            Paste an error, a page’s text, an address or curl’s output. Keytag says what happened,
            whose move it is and what to do.
          </p>
        </header>
        <form className="stack" onSubmit={submit} noValidate>
          <Field
            multiline
            mono
            label="What Meta said"
            hint="It stays in this tab. Secrets are blacked out before anything is shown."
            error={fault}
            value={text}
            onChange={event => change(event.target.value)}
            onPaste={paste}
            autoComplete="off"
            spellCheck={false}
            translate="no"
          />
          <div className="row">
            <Button kind="main" type="submit">
              Explain it
            </Button>
            <Button kind="quiet" onClick={() => explain(example)}>
              Use an example
            </Button>
          </div>
        </form>
        {decoded && <DecodedAnswer decoded={decoded} />}
      </Beside>
      <EntryList />
    </main>
  )
}

function Readable() {
  return (
    <Panel title="What it reads">
      <Facts
        facts={[
          ['{"error":…}', 'Graph’s answer, in JSON or in any language’s print'],
          ['190/463', 'A code, and a subcode after it'],
          ['URL Blocked', 'The text of Facebook’s dialog or of Instagram’s'],
          ['https://…', 'The whole address you were sent back to'],
          ['curl -v', 'Its output, with the headers'],
          ['Log lines', 'Of a server, a console or an automation'],
        ]}
        told
      />
    </Panel>
  )
}

function Found({ decoded }: { readonly decoded: Decoded }) {
  const { facts, blackouts, isCut } = decoded
  const found = namesOf(facts)
  return (
    <Panel title="What was found in it">
      {found.length > 0 ? (
        <Facts facts={found} />
      ) : (
        <p className="soft">No code and no trace ID.</p>
      )}
      <p className="hint">
        {blackouts === 0
          ? 'Nothing in it looked like a secret.'
          : `${countOf(blackouts, 'secret')} blacked out. If you have shown this text to anybody before, treat them as leaked.`}
        {isCut && ' Only the first 64 kilobytes were read.'}
      </p>
    </Panel>
  )
}

function namesOf(facts: Decoded['facts']): readonly (readonly [string, string])[] {
  const { call, status, code, subcode, type, isTransient, traceId, version } = facts
  return [
    ['call', call],
    ['HTTP', status],
    ['code', code],
    ['error_subcode', subcode],
    ['type', type],
    ['is_transient', isTransient],
    ['fbtrace_id', traceId],
    ['Version served', version],
  ].flatMap(([name, value]) => (value === undefined ? [] : [[`${name}`, `${value}`] as const]))
}
