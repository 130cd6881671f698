import type { ReactNode } from 'react'
import { CopyButton } from '../../ui/actions/CopyButton.tsx'
import { Code } from '../../ui/reading/Code.tsx'
import { Facts } from '../../ui/surface/Facts.tsx'

/** Commands that check a file from outside: what they need, and what each outcome means. */
export function VerifyingCommands(props: {
  readonly level: 3 | 4
  readonly label: string
  readonly needs: ReactNode
  readonly copy: string
  readonly text: string
  /** The words that the commands print, or a description of them, and what they mean. */
  readonly outcomes: readonly (readonly [
    printed: string | { readonly described: string },
    meaning: string,
  ])[]
}) {
  const { level, label, needs, copy, text, outcomes } = props
  const Heading = `h${level}` as const
  return (
    <div className="stack">
      <Heading>{label}</Heading>
      <p>{needs}</p>
      <Code label={label}>{text}</Code>
      <CopyButton text={() => text} copied="Copied the commands.">
        {copy}
      </CopyButton>
      <p>What they print:</p>
      <Facts
        told
        facts={outcomes.map(([printed, meaning]) => [
          typeof printed === 'string' ? `“${printed}”` : printed.described,
          meaning,
        ])}
      />
    </div>
  )
}
