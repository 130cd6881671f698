import { explain } from '../errors/explain.ts'
import type { Verdict } from './capabilities.ts'
import { leads } from './verdict-groups.ts'

/** One verdict, with what Meta said about it in people's words. */
export function verdictInWords(verdict: Verdict): string {
  if (verdict.kind === 'works') return 'Works.'
  if (verdict.kind === 'not-granted') return `${verdict.permission} was not granted. Not asked.`
  if (verdict.kind === 'no-task') {
    return `The person lacks the task on the Page: ${verdict.tasks.join(', ')}. Not asked.`
  }
  if (verdict.kind === 'nothing-to-ask') return 'No Instagram account is connected. Not asked.'
  const { title, meaning } = explain(verdict.failure, true)
  return `${leads[verdict.kind]}: ${title}. ${meaning}`
}
