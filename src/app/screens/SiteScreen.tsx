import { useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
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
import { ShareView } from '../parts/site/ShareView.tsx'
import { noAddresses, SiteAddresses, sampleAddress } from '../parts/site/SiteAddresses.tsx'
import { SiteCode } from '../parts/site/SiteCode.tsx'
import { SiteLinkNotice } from '../parts/site/SiteLinkNotice.tsx'
import { Link } from '../ui/actions/Link.tsx'
import { Fold, Folds } from '../ui/form/Folds.tsx'
import { Banner } from '../ui/surface/Banner.tsx'
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
  const [isMissed, setMissed] = useState(false)
  const field = useRef<HTMLInputElement>(null)

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
        <ScreenHeading title="Integrate" />
        <p className="lead">
          A login button on your own site, and the page that reads the reply.{' '}
          <Link to={{ search, hash: shareView }} state={state}>
            Share a link instead
          </Link>
        </p>
        {notices}
      </div>
      <div className="two-columns-main site-code-column">
        <div>
          <SiteAddresses
            family={family}
            addresses={addresses}
            onAddresses={setAddresses}
            isMissed={isMissed}
            field={field}
          />
        </div>
        <SiteCode family={family} settings={settings} page={hasPage ? page : undefined} />
        <Folds>
          <Fold summary="A copy of your own" hint="Your name, your app, your hostname">
            <p>
              A fork with a <code>keytag.config.json</code> has your name, your app and your colour,
              on your own hostname. <Link to="/check">Check this copy</Link> says whether it is set
              up right.
            </p>
          </Fold>
        </Folds>
      </div>
      <aside className="two-columns-side site-test" aria-labelledby="test">
        <h2 id="test">Test your callback</h2>
        <p className="soft">Opens your redirect URI with a made-up reply, as Meta would.</p>
        <CallbackTest
          family={family}
          permissions={permissions}
          address={addresses.redirectUri}
          onMissing={() => {
            setMissed(true)
            field.current?.focus()
          }}
        />
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
