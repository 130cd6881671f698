import { type AnsweredRequest, readAnswered } from '../../../core/login/pending.ts'
import { pendingOf } from '../../../core/login/refusals.ts'
import { type AnswerEnd, answeredRequest, type Login } from '../../login.ts'
import { journeyKey } from './noted-journey.ts'

/** A client's request and how far they came with it. It holds no secret. */
type LeftJourney = { readonly answers: AnsweredRequest; readonly how: AnswerEnd }

const ends: readonly AnswerEnd[] = [
  ...(['left', 'sent', 'nothing', 'taken-back'] as const),
  ...(['ended', 'other-app', 'other-asker', 'unreadable'] as const),
]

/**
 * Notes the journey for the next document of this tab. A reload loses the login, and the client must still
 * read in their language what happened. A login of anybody else removes the note.
 */
export function noteJourney(login: Login): void {
  if (isGone(login)) return
  const answers = answeredRequest(login)
  try {
    if (answers === undefined) sessionStorage.removeItem(journeyKey)
    else sessionStorage.setItem(journeyKey, JSON.stringify({ ...answers, how: endOf(login) }))
  } catch {
    // Without storage no login can return.
  }
}

/**
 * Notes the journey of a client whose document ended before the app was there. `spent` is the text of their
 * pending login, which another project of this origin may have written.
 */
export function noteLostJourney(spent: string): void {
  try {
    const record: unknown = JSON.parse(spent)
    const answers = readAnswered(Reflect.get(Object(record), 'answers'))
    if (answers) sessionStorage.setItem(journeyKey, JSON.stringify({ ...answers, how: 'left' }))
  } catch {
    // It is another note, or the browser keeps no data. The screen says the same in English.
  }
}

export function readJourney(note: string | null): LeftJourney | undefined {
  try {
    const record: unknown = JSON.parse(note ?? '')
    const answers = readAnswered(record)
    const how = ends.find(end => end === Reflect.get(Object(record), 'how'))
    return answers && how && { answers, how }
  } catch {
    return undefined
  }
}

/** The address brought no login, or one that this browser no longer expects: Back leads to a used one. */
export function isGone(login: Login): boolean {
  return (
    login.kind === 'none' ||
    login.kind === 'forgotten' ||
    (login.kind === 'refused' && pendingOf(login.refusal) === undefined)
  )
}

function endOf(login: Login): AnswerEnd {
  if (login.kind === 'answered') return login.how
  return login.kind === 'refused' ? 'nothing' : 'left'
}
