import type { ReactNode } from 'react'
import type { HandOverMessages } from '../../../messages/hand-over/en.ts'
import { fill } from '../../../messages/languages.ts'
import { Status } from '../../../ui/surface/Status.tsx'
import { ScreenHeading } from '../../frame/ScreenHeading.tsx'
import { ClientSteps } from '../ClientSteps.tsx'

/** The head of the client's choice. The build draws it too, for the first paint. */
export function ChooseHead(props: {
  readonly words: HandOverMessages
  readonly from: string
  /** The list is read to its end, and has no Page to hand over. */
  readonly isEmpty?: boolean
  readonly children: ReactNode
}) {
  const { words, from, isEmpty = false, children } = props
  return (
    <header className="stack">
      <ClientSteps words={words} now={2} />
      <ScreenHeading title={isEmpty ? words.noPagesTitle : words.chooseTitle} arrived />
      <p className="lead">{fill(isEmpty ? words.noPages : words.chooseLead, { from })}</p>
      {children}
    </header>
  )
}

/** The line about the list while Meta sends it. */
export function ListComes({ words }: { readonly words: HandOverMessages }) {
  return <Status icon="clock">{words.loading}</Status>
}
