import { useState } from 'react'
import type { Command } from '../../../core/login/exchange/exchange-command.ts'
import type { Terminal } from '../../../core/login/exchange/terminal.ts'
import { CopyButton } from '../../ui/actions/CopyButton.tsx'
import { Code } from '../../ui/reading/Code.tsx'
import { Tabs } from '../../ui/reading/Tabs.tsx'
import './TerminalCommand.css'

const terminals = [
  { id: 'posix', label: 'macOS and Linux' },
  { id: 'powershell', label: 'PowerShell' },
] as const

/** A command for one kind of terminal. The screen shows its secrets shortened. */
export function TerminalCommand(props: {
  readonly label: string
  readonly command: (terminal: Terminal) => Command
  /** Values of this login, highlighted in the command. */
  readonly marked: readonly string[]
  readonly kind: 'main' | 'normal'
  readonly hint: string
}) {
  const { label, command, marked, kind, hint } = props
  const [terminal, setTerminal] = useState<Terminal>(ownTerminal)
  const { shown, whole } = command(terminal)
  return (
    <div className="terminal-command">
      <Tabs
        label="Terminal"
        tabs={terminals}
        selected={terminal}
        onSelect={id => setTerminal(id === 'powershell' ? 'powershell' : 'posix')}
      >
        <Code label={label}>
          <Marked text={shown} values={marked} />
        </Code>
      </Tabs>
      <div className="row">
        <CopyButton kind={kind} text={whole} copied="Copied the command">
          Copy the command
        </CopyButton>
        <p className="hint">
          {hint}
          {terminal === 'posix' && ' For bash, zsh or sh; in fish, start bash first.'}
        </p>
      </div>
    </div>
  )
}

function ownTerminal(): Terminal {
  return /Windows/.test(navigator.userAgent) ? 'powershell' : 'posix'
}

function Marked({ text, values }: { readonly text: string; readonly values: readonly string[] }) {
  const pieces = values.reduce<readonly string[]>(
    (known, value) =>
      known.flatMap(piece =>
        values.includes(piece)
          ? [piece]
          : piece.split(value).flatMap((part, at) => (at === 0 ? [part] : [value, part])),
      ),
    [text],
  )
  return pieces.map((piece, index) =>
    values.includes(piece) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one command
      <b key={index}>{piece}</b>
    ) : (
      piece
    ),
  )
}
