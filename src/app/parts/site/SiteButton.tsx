import { Suspense, useState } from 'react'
import type { SiteSettings } from '../../../core/site/snippet.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Tabs } from '../../ui/reading/Tabs.tsx'
import { SnippetView } from './SnippetView.tsx'
import { buttons } from './snippets.ts'

const QrCode = lazyPart(() => import('./QrCode.tsx'))

/** Longest address for a QR code. It is below the limit of QR codes, so that cameras can read it. */
const mostDrawn = 600

/** The button in each form. The form for paper is a QR code of the page that has the button. */
export function SiteButton(props: {
  readonly settings: SiteSettings
  /** The page with the button, if one is named. */
  readonly page: string | undefined
}) {
  const { settings, page } = props
  const [kind, setKind] = useState('html')
  const chosen = buttons.find(({ id }) => id === kind)
  return (
    <>
      <Tabs
        label="Kind of button"
        tabs={[...buttons, { id: 'qr-code', label: 'QR code' }]}
        selected={kind}
        onSelect={setKind}
      >
        {chosen ? (
          <SnippetView key={chosen.id} main snippet={chosen} settings={settings} />
        ) : (
          page !== undefined &&
          page.length <= mostDrawn && (
            <Suspense fallback={<div className="snippet-view" aria-busy="true" />}>
              <QrCode text={page} label="QR code of your login" fileName="instagram-login.svg" />
            </Suspense>
          )
        )}
      </Tabs>
      <p className="hint site-note">
        {chosen === undefined
          ? printedWords(page)
          : chosen.isStatic
            ? staticWords(page)
            : 'Makes a fresh state for each click, and keeps it in a cookie of your site until the person is back.'}
      </p>
    </>
  )
}

function staticWords(page: string | undefined): string {
  return page !== undefined
    ? 'The same for everybody, so it cannot carry a fresh state. It leads to your page, whose button makes one.'
    : 'The same for everybody, so it cannot carry a fresh state, and the callback refuses people who use it. Name the page that has the button, under “Other addresses”, and it leads there.'
}

function printedWords(page: string | undefined): string {
  if (page === undefined) {
    return 'A printed code that leads straight to the dialog has no state, and the callback refuses people who use it. Name the page that has the button, under “Other addresses”, and the code leads there.'
  }
  return page.length > mostDrawn
    ? `The address of your page is too long for a code that cameras read: ${mostDrawn} characters at most.`
    : 'It leads to your page, whose button makes a fresh state for each person.'
}
