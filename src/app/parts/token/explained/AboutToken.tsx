import type { Page } from '../../../../core/accounts/page.ts'
import { capabilities, type Verdicts } from '../../../../core/live-check/capabilities.ts'
import { verdictInWords } from '../../../../core/live-check/verdict-sentence.ts'
import { pageTokenTruth } from '../../../../core/token/truth.ts'
import type { Session } from '../../../login.ts'
import { Drawer } from '../../../ui/overlay/Drawer.tsx'
import { Facts } from '../../../ui/surface/Facts.tsx'
import { TokenTruthView } from '../TokenTruthView.tsx'
import { useVerified } from '../use-verification.ts'

/** The facts about a Page's token, each with its source. */
export default function AboutToken(props: {
  readonly session: Session
  readonly page: Page
  readonly onClose: () => void
}) {
  const { session, page, onClose } = props
  const found = useVerified(session)
  return (
    <Drawer title="About this token" onClose={onClose}>
      <TokenTruthView truth={pageTokenTruth(session.grant)} of={page.name}>
        <GoodFor verdicts={found?.pages.get(page.id)} />
      </TokenTruthView>
    </Drawer>
  )
}

/** The live calls' results for the token, with Meta's reason for each refusal. */
function GoodFor({ verdicts }: { readonly verdicts: Verdicts | undefined }) {
  return (
    <>
      <h3>What it is good for</h3>
      {verdicts === undefined ? (
        <p className="hint">Not tested. “Test tokens”, above the list, asks Meta.</p>
      ) : (
        <Facts
          told
          facts={capabilities.flatMap(({ id, label }) => {
            const verdict = verdicts[id]
            return verdict
              ? [[label.charAt(0).toUpperCase() + label.slice(1), verdictInWords(verdict)] as const]
              : []
          })}
        />
      )}
    </>
  )
}
