import { Suspense, use } from 'react'
import { loadBasicDisplayTutorial } from '../../meta.ts'
import { useKeytag } from '../keytag.tsx'
import { usePastedHere } from '../parts/browser/use-pasted-here.ts'
import { ScreenHeading } from '../parts/frame/ScreenHeading.tsx'
import { TokenShapeField } from '../parts/inspect/TokenShapeField.tsx'
import { Link } from '../ui/actions/Link.tsx'
import { Facts } from '../ui/surface/Facts.tsx'
import './BasicDisplayScreen.css'

let loaded: ReturnType<typeof loadBasicDisplayTutorial> | undefined

/** An ended API: its purpose, its replacements, and its old steps. */
export default function BasicDisplayScreen() {
  usePastedHere()
  return (
    <main id="main" className="shell basic-display">
      <ScreenHeading title="Instagram Basic Display has ended" />
      <p className="lead">
        It let people show their own Instagram profile and media in other apps, even from personal
        accounts. Meta switched it off on 4 December 2024. Every call has been answered with an
        error since, and none of its tokens works.
      </p>
      <section className="stack">
        <h2>What there is instead</h2>
        <Facts
          told
          facts={[
            [
              'Business or creator account',
              <>
                Instagram Login. It needs no Facebook Page. <Link to="/">Start there</Link>
              </>,
            ],
            [
              'Connected to a Facebook Page',
              <>
                Facebook Login for Business, which brings the Page too.{' '}
                <Link to="/">Start there</Link>
              </>,
            ],
            [
              'Personal account',
              'No API. Its owner can switch to a professional account, free and reversible, in the Instagram app under Settings › Account type and tools.',
            ],
          ]}
        />
      </section>
      <section className="stack">
        <h2>Do you hold one of its tokens?</h2>
        <TokenShapeField />
      </section>
      <section className="stack">
        <h2>How it worked</h2>
        <p className="soft">
          Meta’s tutorial, as it was: every answer comes from the simulated Meta, once as it was
          before the end and once as it is today.
        </p>
        <Suspense fallback={<p aria-busy="true">Setting it up</p>}>
          <Tutorial />
        </Suspense>
      </section>
    </main>
  )
}

function Tutorial() {
  const { now } = useKeytag()
  loaded ??= loadBasicDisplayTutorial()
  const BasicDisplayTutorial = use(loaded)
  return <BasicDisplayTutorial now={now} />
}
