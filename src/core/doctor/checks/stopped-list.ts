import { count } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'

const cause = {
  id: 'stopped-list',
  about: 'pages',
  title: 'The list was not read to its end',
} as const

/** Meta sends 25 Pages unless asked for more, and the rest by cursor. */
export const stoppedList: Check = ({ list }) => {
  if (list.progress === 'stopped') {
    return {
      ...cause,
      rank: 'fits',
      evidence: `\`GET /me/accounts\` stopped after ${count(list.pages.length, 'Page')}, and Meta said that there are more.`,
      remedy: { kind: 'fetch-again' },
    }
  }
  if (list.progress === 'failed') return undefined
  return { ...cause, rank: 'ruled-out', evidence: 'Meta’s list was read to its end.' }
}
