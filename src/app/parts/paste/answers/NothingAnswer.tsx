import type { ReactNode } from 'react'
import { likeliestTo, nearestTo } from '../../../../core/errors/nearest/nearest.ts'
import { Link } from '../../../ui/actions/Link.tsx'
import { Say } from '../../../ui/reading/Say.tsx'
import { NearEntries } from '../../errors/NearEntries.tsx'
import { Answer } from '../Answer.tsx'
import { GuessAnswer, paste } from './GuessAnswer.tsx'

/** The answer to a text without anything known: what it reads most like, the entries near to its words, or how to copy more. */
export function NothingAnswer({ text }: { readonly text: string }) {
  if (!/\s/.test(text)) return <UnknownWord word={text} />
  const nearest = nearestTo(text)
  const likeliest = likeliestTo(text)
  if (likeliest) return <GuessAnswer entry={likeliest} text={text} />
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
