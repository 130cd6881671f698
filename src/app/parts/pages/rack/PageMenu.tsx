import { Suspense, useState } from 'react'
import type { Page } from '../../../../core/accounts/page.ts'
import type { Session } from '../../../login.ts'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { CopyMenu } from '../../export/CopyMenu.tsx'

const AboutToken = lazyPart(() => import('../../token/explained/AboutToken.tsx'))

/** "Copy as" for one Page, and the facts about its token. */
export function PageMenu(props: {
  readonly page: Page
  /** Its name, unique in the list. */
  readonly called: string
  readonly session: Session
}) {
  const { page, called, session } = props
  const [about, setAbout] = useState(false)
  return (
    <>
      <CopyMenu
        session={session}
        pages={[page]}
        named={called}
        actions={
          page.accessToken
            ? [{ id: 'about', label: 'About this token', onPress: () => setAbout(true) }]
            : []
        }
      />
      {about && (
        <Suspense>
          <AboutToken session={session} page={page} onClose={() => setAbout(false)} />
        </Suspense>
      )}
    </>
  )
}
