import { useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router-dom'
import { authorizationRequest } from '../../core/login/facebook.ts'
import { instagramAuthorizationRequest } from '../../core/login/instagram.ts'
import { askedPermissions } from '../../core/login/permissions/permissions.ts'
import { appIdKey, type Setup } from '../../core/login/setup/setup.ts'
import { writeSetupLink } from '../../core/login/setup/setup-link.ts'
import { addressFault, isPath } from '../../core/site/address.ts'
import { type SiteSettings, withoutState } from '../../core/site/snippet.ts'
import { useKeytag } from '../keytag.tsx'
import { ScreenHeading } from '../parts/frame/ScreenHeading.tsx'
import { presetSetup } from '../parts/setup/preset-setup.ts'
import { rememberedSetup } from '../parts/setup/remembered-setup.ts'
import { WithLinkedSetup } from '../parts/setup/WithLinkedSetup.tsx'
import { CallbackTest } from '../parts/site/CallbackTest.tsx'
import { ShareSetup } from '../parts/site/ShareSetup.tsx'
import { ShareView } from '../parts/site/ShareView.tsx'
import { noAddresses, SiteAddresses, sampleAddress } from '../parts/site/SiteAddresses.tsx'
import { SiteButton } from '../parts/site/SiteButton.tsx'
import { SiteLinkNotice } from '../parts/site/SiteLinkNotice.tsx'
import { SiteReceiving } from '../parts/site/SiteReceiving.tsx'
import { Banner } from '../ui/surface/Banner.tsx'
import { Peg } from '../ui/surface/Peg.tsx'
import { Tag } from '../ui/surface/Tag.tsx'
import './SiteScreen.css'
import './TwoColumns.css'

/** The button and its callback for the developer's own site. Its other view has the links to send. */
export default function SiteScreen() {
  return <WithLinkedSetup>{link => <Site brought={link?.setup} />}</WithLinkedSetup>
}

function Site({ brought }: { readonly brought: Setup | undefined }) {
  const { config, store } = useKeytag()
  const navigate = useNavigate()
  const { state, hash, search } = useLocation()
  const [own] = useState(() => rememberedSetup(store))
  const [linked, setLinked] = useState(brought)
  const setup = linked ?? own ?? presetSetup(config)
  const isForeign = linked !== undefined && !isChosen(state)
  const [addresses, setAddresses] = useState(noAddresses)

  const { family } = setup
  const isFacebook = family === 'facebook-login'
  const permissions = askedPermissions(setup.wanted, family).map(
    ({ permission }) => permission.name,
  )
  const { page, tokensPath } = addresses
  const fault = addressFault(addresses.redirectUri)
  const redirectUri = fault === undefined ? addresses.redirectUri : sampleAddress
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
    tokensPath: isPath(tokensPath) ? tokensPath : noAddresses.tokensPath,
    label: isFacebook ? 'Continue with Facebook' : 'Continue with Instagram',
  }
  const query = writeSetupLink(setup)
  // The start screen knows its own setup, so the way back does not fill it in again.
  const back = own && writeSetupLink(own) === query ? '/' : `/${query}`

  const resetToOwn = () => {
    setLinked(undefined)
    navigate(`/site/${hash}`, { replace: true })
  }
  const notices = (
    <>
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
          There is no App ID yet. <Link to={back}>Add yours</Link>, and it appears in everything
          below.
        </Banner>
      )}
    </>
  )
  if (hash === shareView) {
    return (
      <ShareView setup={setup} integrate={`/site/${search}`} chosen={state}>
        {notices}
      </ShareView>
    )
  }

  return (
    <main id="main" className="shell two-columns site-screen">
      <div className="two-columns-intro">
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
        {notices}
      </div>
      <div className="two-columns-main">
        <Peg
          tag={<Tag state={fault ? 'hollow' : 'brass'}>1</Tag>}
          title="Where people come back to"
        >
          <SiteAddresses family={family} addresses={addresses} onAddresses={setAddresses} />
        </Peg>
        <Peg tag={<Tag state="brass">2</Tag>} title="The button">
          <SiteButton settings={settings} page={hasPage ? page : undefined} />
        </Peg>
        <SiteReceiving family={family} settings={settings} />
        <Peg
          tag={<Tag state="brass">{isFacebook ? 5 : 4}</Tag>}
          title="Test my callback"
          hint="Open it with exactly what Meta would send, before Meta does."
        >
          <CallbackTest family={family} permissions={permissions} />
        </Peg>
      </div>
      <aside className="two-columns-side site-share" aria-labelledby="share">
        <h2 id="share">Share this setup</h2>
        <ShareSetup setup={setup} />
        <h2>A copy of your own</h2>
        <p className="soft">
          A fork with a <code>keytag.config.json</code> has your name, your app and your colour, on
          your own hostname. <Link to="/check">Check this copy</Link> says whether it is set up
          right.
        </p>
      </aside>
    </main>
  )
}

/** A name and a value, because the build draws the other view for a fragment that only names a place. */
const shareView = '#view=share'

/** True if the start screen's link led here. */
function isChosen(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'chosen' in state && state.chosen === true
}
