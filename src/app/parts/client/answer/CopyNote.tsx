import type { HandOverMessages } from '../../../messages/hand-over/en.ts'
import { fill } from '../../../messages/languages.ts'
import { Quote } from '../../../ui/reading/Say.tsx'
import { CopyText } from './CopyText.tsx'

/** A first sentence to the asker, for a client who did not finish. */
export function CopyNote(props: { readonly words: HandOverMessages; readonly from: string }) {
  const { words, from } = props
  return (
    <>
      <Quote>{words.note}</Quote>
      <div className="row">
        <CopyText
          words={words}
          text={() => `${words.note} `}
          copied={words.noteCopied}
          label={words.note}
        >
          {fill(words.copyNote, { from })}
        </CopyText>
      </div>
    </>
  )
}
