import { GraphError, TokenRejected } from '../graph/errors.ts'
import { capabilities, type Verdict, type Verdicts } from './capabilities.ts'
import type { Verification } from './verify.ts'

/** Verdicts of one kind, with the capabilities they are about: "Works: Page, insights". */
type VerdictGroup = {
  readonly kind: Verdict['kind']
  readonly words: string
}

export const leads: Readonly<Record<Verdict['kind'], string>> = {
  works: 'Works',
  refused: 'Refused',
  'no-task': 'No task on the Page for',
  'not-granted': 'Not granted',
  unknown: 'No answer',
  'nothing-to-ask': 'Nothing to ask',
}

/** A Page's verdicts in few words, without those that had nothing to ask. */
export function groupVerdicts(verdicts: Verdicts): readonly VerdictGroup[] {
  const dead = verdicts.page?.kind === 'refused' ? verdicts.page.failure : undefined
  if (dead instanceof TokenRejected) {
    return [{ kind: 'refused', words: `Stopped working: ${whyItStopped(dead)}` }]
  }
  const kinds = ['works', 'refused', 'no-task', 'not-granted', 'unknown'] as const
  return kinds.flatMap(kind => {
    const labels = capabilities.flatMap(({ id, label }) =>
      verdicts[id]?.kind === kind ? [label] : [],
    )
    return labels.length === 0 ? [] : [{ kind, words: `${leads[kind]}: ${labels.join(', ')}` }]
  })
}

/** In the middle of a sentence: "password changed". Subcodes: Error Handling guide. */
export function whyItStopped(failure: Error): string {
  const subcode = failure instanceof GraphError ? failure.graph.subcode : undefined
  const known = reasons.get(subcode)
  if (known) return known
  if (failure instanceof TokenRejected) return 'Meta no longer accepts the token'
  const code = failure instanceof GraphError ? failure.graph.code : undefined
  return code === undefined ? 'Meta refused it' : `Meta refused it with code ${code}`
}

const reasons: ReadonlyMap<number | undefined, string> = new Map([
  [458, 'access removed'],
  [459, 'Facebook wants a security check'],
  [460, 'password changed'],
  [463, 'expired'],
  [464, 'the Facebook account is not confirmed'],
  [467, 'ended by Meta'],
  [492, 'no longer has a role on this Page, or two-factor login is missing'],
])

/**
 * Counts for Pages with a working token: "Instagram account 2 of 2, publishing 1 of 2, insights not
 * granted." Empty if nothing was asked.
 */
export function summariseVerdicts({ pages }: Verification): string {
  const all = [...pages.values()].filter(({ page }) => page?.kind === 'works')
  const parts = capabilities.flatMap(({ id, label }) => {
    const verdicts = all.flatMap(each => {
      const verdict = each[id]
      return verdict && verdict.kind !== 'nothing-to-ask' ? [verdict.kind] : []
    })
    if (id === 'page' || verdicts.length === 0) return []
    if (verdicts.every(kind => kind === 'not-granted')) return [`${label} not granted`]
    const works = verdicts.filter(kind => kind === 'works').length
    return [`${label} ${works} of ${verdicts.length}`]
  })
  const text = parts.join(', ')
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
