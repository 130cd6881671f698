import { useKeytag } from '../../keytag.tsx'
import { Drawer } from '../../ui/overlay/Drawer.tsx'
import { VerifyFile } from './VerifyFile.tsx'
import { VerifyPage } from './VerifyPage.tsx'

/** Tells people how to check the promises for themselves. */
export default function PromiseDrawer({ onClose }: { readonly onClose: () => void }) {
  const { config } = useKeytag()
  return (
    <Drawer onClose={onClose} title="How to check">
      <div className="stack">
        <p>
          Open your browser’s developer tools on the <b>Network</b> tab, then log in. You will see
          this page’s own files and calls to <code>graph.facebook.com</code>, or to{' '}
          <code>graph.instagram.com</code> after Instagram Login, and nothing else. The page’s own
          policy blocks every other host: look for <code>connect-src</code> in its source.
        </p>
        <p>
          On the <b>Application</b> tab, look at the storage. Keytag keeps your App ID, your choices
          and the theme there, and for at most an hour the random <code>state</code> of a login that
          is on its way. No token is ever written. There are no cookies and no service worker.
        </p>
        <p>
          The tokens are in this tab’s memory until you log out, close the tab or reload it. One
          place is out of Keytag’s hands:{' '}
          <b>your browser’s history keeps the address that Meta sent you back to</b>, and the token
          was in it. Use a private window, delete that entry, or remove the app’s access when you
          are done.
        </p>
        {config.isSingleFile ? (
          <VerifyFile />
        ) : (
          <>
            <section className="stack">
              <h3>Verify this page</h3>
              <VerifyPage level={4} />
            </section>
            <TakeFile address={`${config.base}keytag.html`} />
          </>
        )}
      </div>
    </Drawer>
  )
}

function TakeFile({ address }: { readonly address: string }) {
  return (
    <section className="stack">
      <h3>Keep it as a file</h3>
      <p>
        <a href={address} download>
          Save keytag.html
        </a>{' '}
        and open it from your disk, also without a network. It explains what you paste and has the
        simulated Meta in it. A login at Meta needs a page on the web: Meta sends nobody back to a
        file.
      </p>
    </section>
  )
}
