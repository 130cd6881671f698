import type { InstagramAccount, Page } from '../accounts/page.ts'
import type { Evidence } from './evidence.ts'
import { type Case, gatherEvidence } from './gather.ts'
import { type Gap, type Ghost, gapsOf, ghostsOf } from './ghosts.ts'
import { foundPages, known } from './standing.ts'

/** The doctor's findings: the evidence, and its meaning for the rows. */
export type Examination = {
  readonly evidence: Evidence
  /** Pages that go on after the list's. */
  readonly found: readonly Page[]
  /** Accounts that only the Page's own token shows, by Page ID. */
  readonly accounts: ReadonlyMap<string, InstagramAccount>
  readonly ghosts: readonly Ghost[]
  readonly gaps: ReadonlyMap<string, Gap>
}

type Examined = Omit<Case, 'tell'> & { readonly tell: (examination: Examination) => void }

/** @throws the signal's reason, and nothing else */
export async function examine(examined: Examined, signal: AbortSignal): Promise<Examination> {
  const evidence = await gatherEvidence(
    { ...examined, tell: so => examined.tell(toExamination(so)) },
    signal,
  )
  return toExamination(evidence)
}

function toExamination(evidence: Evidence): Examination {
  return {
    evidence,
    found: foundPages(evidence),
    accounts: new Map(
      [...evidence.accountsByPageToken].flatMap(([id, answer]) => {
        const account = known(answer)
        return account ? [[id, account] as const] : []
      }),
    ),
    // Until all calls have ended, a ghost may still become a row.
    ghosts: evidence.complete ? ghostsOf(evidence) : [],
    gaps: gapsOf(evidence),
  }
}
