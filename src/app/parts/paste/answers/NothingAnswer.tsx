import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import type { Entry } from '../../../../core/errors/entry.ts'
import { likeliestTo, nearestTo } from '../../../../core/errors/nearest/nearest.ts'
import { Say } from '../../../ui/reading/Say.tsx'
import { NearEntries } from '../../errors/NearEntries.tsx'
import { Answer } from '../Answer.tsx'
import { EntryAnswer } from './EntryAnswer.tsx'
import { Others } from './Others.tsx'

const paste =
  'Paste the words of the error itself with its numbers, as Meta or your program prints them, or the whole address of the page that shows it.'

/** The answer to a text without anything known: what it reads most like, the entries near to its words, or how to copy more. */
export function NothingAnswer({ text }: { readonly text: string }) {
  if (!/\s/.test(text)) return <UnknownWord word={text} />
  const nearest = nearestTo(text)
  const likeliest = likeliestTo(text)
  if (likeliest) return <GuessAnswer entry={likeliest} nearest={nearest} />
  if (nearest.length === 0) {
    return (
      <Answer
        title="Keytag finds no error, token, link or ID in this text"
        lead="It reads what Meta and programs print, and questions about logins, tokens and Pages."
        state="hollow"
        mark="?"
      >
        <WhatToDo>
          {paste} Or say in one sentence what fails: “My Page is not in the list”.
        </WhatToDo>
      </Answer>
    )
  }
  return (
    <Answer
      title="Keytag does not know these words for sure"
      lead="The text holds no error of Meta’s, no token, no link and no ID. It shares the most words with these explanations. That is a guess."
      state="hollow"
      mark="?"
    >
      <NearEntries entries={nearest} />
      <WhatToDo>None of them fits? {paste}</WhatToDo>
    </Answer>
  )
}

/** One entry is clearly ahead of the others. */
function GuessAnswer(props: { readonly entry: Entry; readonly nearest: readonly Entry[] }) {
  const { entry, nearest } = props
  const others = nearest.filter(other => other !== entry)
  return (
    <EntryAnswer
      entry={entry}
      isGuess
      lead={`A guess from the words of the text. ${entry.meaning}`}
      evidence={
        <p>
          The text holds no error of Meta’s, no token, no link and no ID. It shares the most words
          with this explanation.
        </p>
      }
    >
      {others.length > 0 && <Others title="If not that" entries={others} />}
      <p className="hint">Still not that? {paste}</p>
    </EntryAnswer>
  )
}

function UnknownWord({ word }: { readonly word: string }) {
  const { length } = word
  return (
    <Answer
      title="Keytag cannot tell what this is"
      lead={
        <>
          It has {length} {length === 1 ? 'character' : 'characters'} and starts with{' '}
          <code>{[...word].slice(0, 3).join('')}</code>. Check that you copied all of it.
        </>
      }
      state="hollow"
      mark="?"
    >
      <WhatToDo>
        Copy Meta’s whole answer, with code, subcode and message, or the whole address, or the token
        by itself.
      </WhatToDo>
    </Answer>
  )
}

function WhatToDo({ children }: { readonly children: ReactNode }) {
  return (
    <Say
      rows={[
        [
          'What to do',
          <>
            <p>{children}</p>
            <p>
              <Link to="/errors/">Look for an error by its number or words</Link>
            </p>
          </>,
        ],
      ]}
    />
  )
}
