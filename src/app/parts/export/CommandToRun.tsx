import { useState } from 'react'
import { type ClipboardReader, clipboardReaders } from '../../../core/export/clipboard.ts'
import type { ExportFormat } from '../../../core/export/format.ts'
import { CopyValue } from '../../ui/CopyValue.tsx'
import { Select } from '../../ui/Select.tsx'
import './CommandToRun.css'

/** Copy the block, then run this: the values reach the tool through standard input. */
export function CommandToRun(props: { readonly format: ExportFormat; readonly file: string }) {
  const { format, file } = props
  const [chosen, setChosen] = useState(likelyReader)
  const possible = clipboardReaders.filter(({ shell }) => format.command?.[shell])
  const reader = possible.find(({ id }) => id === chosen) ?? possible[0]
  const write = reader && format.command?.[reader.shell]
  if (reader === undefined || write === undefined) return null
  const command = write(reader.read(file))
  return (
    <div className="command-to-run">
      <Select
        label="Then run it, reading from"
        value={reader.id}
        options={possible.map(({ id, label }) => ({
          value: id,
          label: `${label}${isClipboard(id) ? ' clipboard' : ''}`,
        }))}
        onChange={setChosen}
      />
      <CopyValue label="Copy the command" copied="Copied the command." text={() => command} box>
        {command}
      </CopyValue>
      <p className="hint">
        {isClipboard(reader.id)
          ? 'Copy the text first, and run the command from a terminal. No value is in the command, so none stays in the shell’s history.'
          : 'Download the text first, and delete the file when the command has run.'}
      </p>
    </div>
  )
}

function isClipboard(id: ClipboardReader['id']): boolean {
  return !id.startsWith('file')
}

function likelyReader(): string {
  const { userAgent } = navigator
  if (/Windows/.test(userAgent)) return 'windows'
  return /Mac|iPhone|iPad/.test(userAgent) ? 'macos' : 'wayland'
}
