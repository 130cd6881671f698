/** A line of the deployment check. */
export type CopyCheck = {
  readonly title: string
  readonly outcome: 'right' | 'wrong' | 'unknown'
  /** The observation, and its fix if it is wrong. */
  readonly words: string
}

export function right(title: string, words: string): CopyCheck {
  return { title, outcome: 'right', words }
}

export function wrong(title: string, words: string): CopyCheck {
  return { title, outcome: 'wrong', words }
}

export function unknown(title: string, words: string): CopyCheck {
  return { title, outcome: 'unknown', words }
}
