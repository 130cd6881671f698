import { useQuery } from '@tanstack/react-query'
import { checkCopy } from '../../core/site/copy-check.ts'
import { useKeytag } from '../keytag.tsx'
import { ScreenHeading } from '../parts/frame/ScreenHeading.tsx'
import { VerifyPage } from '../parts/frame/VerifyPage.tsx'
import { RedirectUri } from '../parts/login/request/RedirectUri.tsx'
import { redirectUriOf } from '../parts/login/request/redirect-uri-of.ts'
import { UriComparer } from '../parts/redirect-uris/UriComparer.tsx'
import {
  lookAtFile,
  lookAtFiles,
  lookAtPage,
  lookAtPolicies,
} from '../parts/site/deployment-check.ts'
import { Fold, Folds } from '../ui/form/Folds.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Banner } from '../ui/surface/Banner.tsx'
import './CheckScreen.css'
import { queriesOf } from '../cache/query-cache.ts'

const files = [
  'callback/',
  'callback.html',
  'callback/instagram/',
  'connect/',
  'simulated/callback/',
]
const signs = { right: 'check', wrong: 'warning', unknown: 'minus' } as const
const words = { right: 'Right', wrong: 'Not right', unknown: 'Up to you' } as const

/** Checks this copy of Keytag for the person who deployed it. */
export default function CheckScreen() {
  const keytag = useKeytag()
  const { config, remembers } = keytag
  const { data } = useQuery(
    {
      queryKey: ['copy'],
      queryFn: async () =>
        checkCopy({
          ...lookAtPage(),
          base: config.base,
          hosts: config.own.hosts,
          appId: config.appId,
          remembers,
          ...(await lookAtPolicies()),
          workers: (await navigator.serviceWorker?.getRegistrations().catch(() => []))?.length ?? 0,
          files: await lookAtFiles(config.base, files),
          sums: await lookAtFile(config.base, 'SHA256SUMS'),
        }),
      staleTime: Number.POSITIVE_INFINITY,
    },
    queriesOf(keytag),
  )
  const count = data?.filter(({ outcome }) => outcome === 'wrong').length ?? 0
  return (
    <main id="main" className="shell check-screen">
      <header className="stack">
        <ScreenHeading title="Check this copy" />
        <p className="lead">
          This page checks itself. It asks its own host for a few of its files, and calls nobody
          else.
        </p>
      </header>
      <div role="status">
        {data && (
          <Banner icon={count === 0 ? 'check' : 'warning'}>
            {count === 0
              ? 'The setup looks right. To check the files themselves, see “Verify this page” below.'
              : `${count === 1 ? 'One thing is' : `${count} things are`} not right.`}
          </Banner>
        )}
      </div>
      {data ? (
        <ul className="check-lines">
          {data.map(({ title, outcome, words: what }) => (
            <li key={title} data-outcome={outcome}>
              <Icon name={signs[outcome]} />
              <div>
                <h2>{title}</h2>
                <p>
                  <b>{words[outcome]}.</b> {what}
                </p>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <div className="check-lines" aria-busy="true" />
      )}
      <section>
        <h2>Your app’s list at Meta</h2>
        <p className="soft">
          This page cannot see if your app lists this redirect URI. Follow the login link once: “URL
          Blocked” means that the list lacks it, or has it with a different character.
        </p>
        <RedirectUri family="facebook-login" />
        <UriComparer
          uri={redirectUriOf({ environment: 'meta', family: 'facebook-login' }, config)}
        />
      </section>
      <Folds>
        <Fold summary="Verify this page" hint="From outside, without taking its word">
          <div className="stack">
            <VerifyPage level={3} />
          </div>
        </Fold>
      </Folds>
    </main>
  )
}
