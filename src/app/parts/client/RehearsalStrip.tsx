import type { HandOverMessages } from '../../messages/hand-over/en.ts'

/** The hatch of the simulated Meta, in the client's language. It leads nowhere: the screen has their next step. */
export function RehearsalStrip({ words }: { readonly words: HandOverMessages }) {
  return (
    <aside className="frame-strip hatch" aria-label={words.rehearsal}>
      <div className="shell">
        <p>
          <b>{words.rehearsal}</b> {words.rehearsalWhat}
        </p>
      </div>
    </aside>
  )
}
