import { useState } from 'react'
import { type ClipboardReader, clipboardReaders } from '../../../core/export/clipboard.ts'
import type { ExportFormat } from '../../../core/export/format.ts'
import { CopyValue } from '../../ui/actions/CopyValue.tsx'
import { Select } from '../../ui/overlay/Select.tsx'
import './CommandToRun.css'

/**
 * Passes the values through standard input. The person copies the command first: copied after the text, it
 * would replace the text in the clipboard.
 */
export function CommandToRun(props: { readonly format: ExportFormat; readonly file: string }) {
  const { format, file } = props
  const [chosen, setChosen] = useState(likelyReader)
  const possible = clipboardReaders.filter(({ shell }) => format.command?.[shell])
  const reader =
    possible.find(({ id }) => id === chosen) ??
    possible.find(({ id }) => id === `${chosen}-bash`) ??
    possible[0]
  const write = reader && format.command?.[reader.shell]
  if (reader === undefined || write === undefined) return null
  const command = write(reader.read(file))
  return (
    <div className="command-to-run">
      <Select
        label="To run it in a terminal, reading from"
        value={reader.id}
        options={possible.map(({ id, label }) => ({
          value: id,
          label: `${label}${isClipboard(id) ? ' clipboard' : ''}`,
        }))}
        onChange={setChosen}
      />
      <CopyValue
        label="Copy the command"
        copied={`Copied the command.${isClipboard(reader.id) ? ' Now copy the text.' : ''}`}
        text={() => command}
        box
      >
        {command}
      </CopyValue>
      <p className="hint">
        {isClipboard(reader.id)
          ? 'Copy the command and paste it into the terminal, but do not press Return yet. Then copy the text here, and press Return. No value is in the command, so none stays in the shell’s history.'
          : 'Download the text first, and run the command in the folder it is in. Delete the file afterwards.'}
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
