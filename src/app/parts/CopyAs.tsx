import { useId, useState } from 'react'
import type { Page } from '../../core/accounts/page.ts'
import { exportFormats, exportText, fileName, previewText } from '../../core/export/formats.ts'
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
  const record = () => toRecord(session.grant, chosen, withUserToken, now())
  const lines = previewText(
    format,
    toRecord(session.grant, chosen.slice(0, 20), withUserToken, now()),
  )
    .trimEnd()
    .split('\n')
  const cut = chosen.length > 20 || lines.length > mostLines
  const save = () => {
    const name = fileName(format, record())
    saveFile(name, format.mediaType, exportText(format, record()))
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
        <Code label={`Preview of ${format.label}`}>
          {lines.slice(0, mostLines).join('\n')}
          {cut ? `\n… ${countOf(chosen.length, 'Page')} in all` : ''}
        </Code>
      </Tabs>
      <div className="row">
        <CopyButton
          kind="main"
          text={() => exportText(format, record())}
          copied={`Copied ${format.label}, ${countOf(chosen.length, 'Page')}.`}
        >
          Copy {format.label}
        </CopyButton>
        <Button onClick={save}>
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
