import type { Entry } from '../../../../core/errors/entry.ts'
import { nearestTo } from '../../../../core/errors/nearest/nearest.ts'
import { EntryAnswer } from './EntryAnswer.tsx'
import { Others } from './Others.tsx'

export const paste =
  'Paste the words of the error itself with its numbers, as Meta or your program prints them, or the whole address of the page that shows it.'

/** The entry that a description reads most like: clearly ahead of the others, and still a guess. */
export function GuessAnswer({ entry, text }: { readonly entry: Entry; readonly text: string }) {
  const others = nearestTo(text).filter(other => other !== entry)
  return (
    <EntryAnswer
      entry={entry}
      isGuess
      lead={`A guess from the words of the text. ${entry.meaning}`}
      evidence={
        <p>
          No error of Meta’s stands in the text. It shares the most words with this explanation.
        </p>
      }
    >
      {others.length > 0 && <Others title="If not that" entries={others} />}
      <p className="hint">Still not that? {paste}</p>
    </EntryAnswer>
  )
}
