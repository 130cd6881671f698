import { Suspense, useState } from 'react'
import type { Family } from '../../../core/family.ts'
import type { SiteSettings } from '../../../core/site/snippet.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Select } from '../../ui/overlay/Select.tsx'
import { Tabs } from '../../ui/reading/Tabs.tsx'
import { SnippetView } from './SnippetView.tsx'
import { buttons, callbackPage, instagramServer, type Snippet, servers } from './snippets.ts'

const QrCode = lazyPart(() => import('./QrCode.tsx'))

/** Longest address for a QR code. It is below the limit of QR codes, so that cameras can read it. */
const mostDrawn = 600

/** The button on paper: a QR code of the page that has the button. */
const printed = { id: 'qr-code', label: 'QR code' }

/** The code for the developer's site, one snippet at a time: the button, the page that people come back to, and the server. */
export function SiteCode(props: {
  readonly family: Family
  readonly settings: SiteSettings
  /** The page with the button, if one is named. */
  readonly page: string | undefined
}) {
  const { family, settings, page } = props
  const [part, setPart] = useState('button')
  const [button, setButton] = useState('html')
  const [server, setServer] = useState('express')
  const isFacebook = family === 'facebook-login'
  const tabs = [
    { id: 'button', label: 'Button' },
    ...(isFacebook ? [{ id: 'callback', label: 'Callback page' }] : []),
    { id: 'server', label: 'Server' },
  ]
  const view = (snippet: Snippet) => (
    <SnippetView key={snippet.id} main snippet={snippet} settings={settings} />
  )
  const panel = () => {
    if (part === 'callback') {
      return (
        <>
          {view(callbackPage)}
          <p className="hint">
            Reads the tokens after the #, which browsers send to no server, checks the state and
            posts them to your server. None gets into an address or a log.
          </p>
        </>
      )
    }
    if (part === 'server') {
      const chosen = servers.find(({ id }) => id === server) ?? servers[0]
      return isFacebook ? (
        <>
          <Select
            label="Language"
            value={server}
            options={servers.map(toOption)}
            onChange={setServer}
          />
          {chosen && view(chosen)}
          <p className="hint">
            Takes the tokens from your own page only, and only with the state of this browser’s
            cookie.
          </p>
        </>
      ) : (
        <>
          {view(instagramServer)}
          <p className="hint">
            Checks the state, exchanges Instagram’s code with your app secret, and moves on to an
            address without it.
          </p>
        </>
      )
    }
    const chosen = buttons.find(({ id }) => id === button)
    return (
      <>
        <Select
          label="Form"
          value={button}
          options={[...buttons, printed].map(toOption)}
          onChange={setButton}
        />
        {chosen ? view(chosen) : <Printed page={page} />}
        <p className="hint">{chosen ? buttonWords(chosen, page) : printedWords(page)}</p>
      </>
    )
  }
  return (
    <Tabs label="Code" tabs={tabs} selected={part} onSelect={setPart}>
      <div className="site-code">{panel()}</div>
    </Tabs>
  )
}

function Printed({ page }: { readonly page: string | undefined }) {
  if (page === undefined || page.length > mostDrawn) return null
  return (
    <Suspense fallback={<div className="snippet-view" aria-busy="true" />}>
      <QrCode text={page} label="QR code of your login" fileName="instagram-login.svg" />
    </Suspense>
  )
}

function toOption({ id, label }: { readonly id: string; readonly label: string }) {
  return { value: id, label }
}

function buttonWords({ isStatic }: Snippet, page: string | undefined): string {
  if (!isStatic) return 'Makes a fresh state for each click, and keeps it in a cookie of your site.'
  return page === undefined
    ? 'The same for everybody, so it cannot carry a fresh state, and the callback refuses people who use it. Name the page that has the button, under “Other addresses”, and it leads there.'
    : 'The same for everybody, so it cannot carry a fresh state. It leads to your page, whose button makes one.'
}

function printedWords(page: string | undefined): string {
  if (page === undefined) {
    return 'A printed code that leads straight to the dialog has no state, and the callback refuses people who use it. Name the page that has the button, under “Other addresses”, and the code leads there.'
  }
  return page.length > mostDrawn
    ? `The address of your page is too long for a code that cameras read: ${mostDrawn} characters at most.`
    : 'It leads to your page, whose button makes a fresh state for each person.'
}
