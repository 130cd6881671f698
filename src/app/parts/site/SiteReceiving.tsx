import { useState } from 'react'
import type { Family } from '../../../core/family.ts'
import type { SiteSettings } from '../../../core/site/snippet.ts'
import { Tabs } from '../../ui/reading/Tabs.tsx'
import { Peg } from '../../ui/surface/Peg.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import { SnippetView } from './SnippetView.tsx'
import { callbackPage, instagramServer, servers } from './snippets.ts'

/** The code that receives Meta's reply on the developer's site: a page with a server, or a server alone. */
export function SiteReceiving(props: { readonly family: Family; readonly settings: SiteSettings }) {
  const { family, settings } = props
  const [server, setServer] = useState('express')
  const chosen = servers.find(({ id }) => id === server) ?? servers[0]
  return family === 'facebook-login' ? (
    <>
      <Peg
        tag={<Tag state="brass">3</Tag>}
        title="The page they come back to"
        hint="Browsers never send what follows the #, so no server can read it: a page must. It reads the tokens, wipes the address, checks the state and hands them to your server in a request body. None gets into an address or a log."
      >
        <SnippetView snippet={callbackPage} settings={settings} />
      </Peg>
      <Peg
        tag={<Tag state="brass">4</Tag>}
        title="Your server"
        hint="Takes the tokens from your own page only, and only with the state of this browser’s cookie."
      >
        <Tabs label="Server" tabs={servers} selected={server} onSelect={setServer}>
          {chosen && <SnippetView key={chosen.id} snippet={chosen} settings={settings} />}
        </Tabs>
      </Peg>
    </>
  ) : (
    <Peg
      tag={<Tag state="brass">3</Tag>}
      title="Your server"
      hint="Instagram answers with a code, in the query. Making tokens of it needs the app secret, so a server must: this one checks the state, exchanges the code and moves on to an address without it."
    >
      <SnippetView snippet={instagramServer} settings={settings} />
    </Peg>
  )
}
