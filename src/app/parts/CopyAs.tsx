import { useEffect, useId, useState } from 'react'
import type { Page } from '../../core/accounts/page.ts'
import { safeParts } from '../../core/export/facts.ts'
import type { ExportFormat } from '../../core/export/format.ts'
import { exportFormats, exportText, fileName, previewText } from '../../core/export/formats.ts'
import { explicitNaming } from '../../core/export/names.ts'
import type { FacebookRecord } from '../../core/export/record.ts'
import type { Choices } from '../../core/export/sheet.ts'
import { useKeytag } from '../keytag.tsx'
import type { Session } from '../session.tsx'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Code } from '../ui/Code.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import './CopyAs.css'
import { toRecord } from './export-record.ts'
import { countOf } from './instants.ts'
import { saveFile } from './save-file.ts'

/** Lines of a preview: thousands of Pages need not be drawn to be copied. */
const mostLines = 60

/** Every Page as one text: previewed masked, copied or saved whole. */
export default function CopyAs(props: {
  readonly session: Session
  readonly pages: readonly Page[]
}) {
  const { session, pages } = props
  const { now } = useKeytag()
  const announce = useAnnounce()
  const id = useId()
  const [selected, setSelected] = useState('dotenv')
  const withInstagram = pages.filter(page => page.instagramAccount)
  const [narrow, setNarrow] = useState(true)
  const [withUserToken, setWithUserToken] = useState(false)
  const onlyReady = narrow && withInstagram.length > 0
  const chosen = onlyReady ? withInstagram : pages
  const format = exportFormats.find(candidate => candidate.id === selected) ?? exportFormats[0]
  if (format === undefined) return null
  const record = () => toRecord(session.grant, chosen, now())
  const choices = {
    naming: explicitNaming,
    parts: withUserToken ? [...safeParts, 'user-token' as const] : safeParts,
  }
  const text = () => exportText(format, record(), choices)
  const save = async () => {
    const name = fileName(format, record())
    saveFile(name, format.mediaType, await text())
    announce(`Saved ${name}`)
  }
  return (
    <section className="copy-as" aria-labelledby={id}>
      <header>
        <h2 id={id}>Copy as</h2>
        <div className="copy-as-choices">
          <label>
            <input
              type="checkbox"
              className="mark"
              checked={onlyReady}
              disabled={withInstagram.length === 0}
              onChange={() => setNarrow(!narrow)}
            />
            Only Pages with Instagram
          </label>
          <label>
            <input
              type="checkbox"
              className="mark"
              checked={withUserToken}
              onChange={() => setWithUserToken(!withUserToken)}
            />
            Include the User access token
          </label>
        </div>
      </header>
      <Tabs
        label="Format"
        tabs={exportFormats.map(({ id, label }) => ({ id, label }))}
        selected={selected}
        onSelect={setSelected}
      >
        <Preview format={format} record={record()} choices={choices} of={chosen.length} />
      </Tabs>
      <div className="row">
        <CopyButton
          kind="main"
          text={text}
          copied={`Copied ${format.label}, ${countOf(chosen.length, 'Page')}.`}
        >
          Copy {format.label}
        </CopyButton>
        <Button onClick={() => void save()}>
          <Icon name="download" />
          Download {format.label}
        </Button>
        <p className="hint">
          Tokens are shortened on screen only. Tag numbers become the numbers in the names.
        </p>
      </div>
    </section>
  )
}

/** The first Pages and lines, masked. */
function Preview(props: {
  readonly format: ExportFormat
  readonly record: FacebookRecord
  readonly choices: Choices
  readonly of: number
}) {
  const { format, record, choices, of } = props
  const [lines, setLines] = useState<readonly string[]>([])
  useEffect(() => {
    let shown = true
    const first = { ...record, pages: record.pages.slice(0, 20) }
    void Promise.resolve(previewText(format, first, choices)).then(text => {
      if (shown) setLines(text.trimEnd().split('\n'))
    })
    return () => {
      shown = false
    }
  }, [format, record, choices])
  const cut = of > 20 || lines.length > mostLines
  return (
    <Code label={`Preview of ${format.label}`}>
      {lines.slice(0, mostLines).join('\n')}
      {cut ? `\n… ${countOf(of, 'Page')} in all` : ''}
    </Code>
  )
}
