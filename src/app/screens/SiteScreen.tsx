import { useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router-dom'
import { authorizationRequest } from '../../core/login/facebook.ts'
import { instagramAuthorizationRequest } from '../../core/login/instagram.ts'
import { askedPermissions } from '../../core/login/permissions.ts'
import { appIdKey, readSetup } from '../../core/login/setup.ts'
import { writeSetupLink } from '../../core/login/setup-link.ts'
import { addressFault, isPath } from '../../core/site/address.ts'
import { type SiteSettings, withoutState } from '../../core/site/snippet.ts'
import { useKeytag } from '../keytag.tsx'
import { addressFaults } from '../parts/address-faults.ts'
import { CallbackTest } from '../parts/CallbackTest.tsx'
import { presetLink, presetSetup } from '../parts/preset-setup.ts'
import { ScreenHeading } from '../parts/ScreenHeading.tsx'
import { ShareSetup } from '../parts/ShareSetup.tsx'
import { SiteButton } from '../parts/SiteButton.tsx'
import { SiteLinkNotice } from '../parts/SiteLinkNotice.tsx'
import { SnippetView } from '../parts/SnippetView.tsx'
import { callbackPage, instagramServer, servers } from '../parts/snippets.ts'
import { Banner } from '../ui/Banner.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Field } from '../ui/Field.tsx'
import { Peg } from '../ui/Peg.tsx'
import { Status } from '../ui/Status.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { Tag } from '../ui/Tag.tsx'
import './SiteScreen.css'

const rememberedSetup = 'keytag:v1:setup'
const sample = 'https://your-site.example/instagram/callback'

/** The button and its callback, for one's own site; and a link to this one. */
export default function SiteScreen() {
  const { config, store } = useKeytag()
  const navigate = useNavigate()
  const { state } = useLocation()
  const [own] = useState(() => readSetup(store.getItem(rememberedSetup)))
  const [linked, setLinked] = useState(() => presetLink(config, location.search)?.setup)
  const setup = linked ?? own ?? presetSetup(config)
  const isForeign = linked !== undefined && !isChosen(state)
  const [typed, setTyped] = useState('')
  const [left, setLeft] = useState(false)
  const [page, setPage] = useState('')
  const [tokensPath, setTokensPath] = useState('/instagram/tokens')
  const [server, setServer] = useState('express')

  const { family } = setup
  const isFacebook = family === 'facebook-login'
  const permissions = askedPermissions(setup.wanted, family).map(
    ({ permission }) => permission.name,
  )
  const fault = addressFault(typed)
  const redirectUri = fault === undefined ? typed : sample
  const appId = setup[appIdKey(family)] || 'YOUR_APP_ID'
  const login = { ...setup, appId, redirectUri, permissions, state: '' }
  const { url } = isFacebook ? authorizationRequest(login) : instagramAuthorizationRequest(login)
  const loginUrl = withoutState(url)
  const hasPage = addressFault(page) === undefined
  const settings: SiteSettings = {
    appId,
    loginUrl,
    redirectUri,
    link: hasPage ? page : loginUrl,
    tokensPath: isPath(tokensPath) ? tokensPath : '/instagram/tokens',
    label: isFacebook ? 'Continue with Facebook' : 'Continue with Instagram',
  }
  const chosenServer = servers.find(({ id }) => id === server) ?? servers[0]
  const query = writeSetupLink(setup)
  // What the first page knows of by itself is not filled in there as a link's.
  const back = own && writeSetupLink(own) === query ? '/' : `/${query}`

  const resetToOwn = () => {
    setLinked(undefined)
    navigate('/site/', { replace: true })
  }

  return (
    <main id="main" className="shell site-screen">
      <div className="site-intro">
        <ScreenHeading title="Put it on your site" />
        <p className="lead">
          The same login on a page of yours: a button that sends people to Meta, a page they come
          back to, and a few lines on your server.
          {!isForeign && (
            <>
              {' '}
              Filled in with what you chose on <Link to={back}>the first page</Link>.
            </>
          )}
        </p>
        {isForeign && (
          <SiteLinkNotice
            appId={setup[appIdKey(family)]}
            permissions={permissions}
            configurationId={isFacebook ? setup.configurationId : ''}
            onOwn={resetToOwn}
          />
        )}
        {setup[appIdKey(family)] === '' && (
          <Banner icon="warning">
            There is no App ID yet. <Link to={back}>Add yours</Link>, and it stands in everything
            below.
          </Banner>
        )}
      </div>
      <div className="site-steps">
        <Peg
          tag={<Tag state={fault ? 'hollow' : 'brass'}>1</Tag>}
          title="Where people come back to"
        >
          <Field
            mono
            label="Redirect URI of your site"
            hint={
              isFacebook
                ? 'A page of yours that reads the tokens after the #. Add it to Valid OAuth Redirect URIs too, character for character.'
                : 'An address of your server, which reads the code. Add it to the OAuth redirect URIs of Instagram Login too, character for character.'
            }
            error={left && fault && fault !== 'missing' ? addressFaults[fault] : undefined}
            value={typed}
            onChange={event => setTyped(event.target.value.trim())}
            onBlur={() => setLeft(true)}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
          />
          <p className="hint site-note">
            {fault === undefined ? (
              <Status icon="check">Everything below is filled in with it.</Status>
            ) : (
              <>Until then everything below says {sample}.</>
            )}
          </p>
          <Disclosure summary="Other addresses">
            <div className="stack">
              {isFacebook && (
                <Field
                  mono
                  label="Where your server takes the tokens"
                  hint="A path on the same origin."
                  error={isPath(tokensPath) ? undefined : 'A path begins with one slash.'}
                  value={tokensPath}
                  onChange={event => setTokensPath(event.target.value.trim())}
                  autoComplete="off"
                  spellCheck={false}
                />
              )}
              <Field
                mono
                label="The page that has the button"
                hint="Links in mails and texts lead there. Without it they lead straight to Meta."
                error={
                  page !== '' && !hasPage
                    ? addressFaults[addressFault(page) ?? 'missing']
                    : undefined
                }
                value={page}
                onChange={event => setPage(event.target.value.trim())}
                inputMode="url"
                autoComplete="off"
                spellCheck={false}
              />
            </div>
          </Disclosure>
        </Peg>
        <Peg tag={<Tag state="brass">2</Tag>} title="The button">
          <SiteButton settings={settings} page={hasPage ? page : undefined} />
        </Peg>
        {isFacebook ? (
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
                {chosenServer && (
                  <SnippetView key={chosenServer.id} snippet={chosenServer} settings={settings} />
                )}
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
        )}
        <Peg
          tag={<Tag state="brass">{isFacebook ? 5 : 4}</Tag>}
          title="Test my callback"
          hint="Open it with exactly what Meta would send, before Meta does."
        >
          <CallbackTest family={family} permissions={permissions} />
        </Peg>
      </div>
      <aside className="site-share" aria-labelledby="share">
        <h2 id="share">Share this setup</h2>
        <ShareSetup setup={setup} />
        <h2>A copy of your own</h2>
        <p className="soft">
          A fork with a <code>keytag.config.json</code> has your name, your app and your colour, on
          your own hostname. <Link to="/check">Check this copy</Link> says whether it stands as it
          must.
        </p>
      </aside>
    </main>
  )
}

/** Whether the first page's own link led here. */
function isChosen(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'chosen' in state && state.chosen === true
}
