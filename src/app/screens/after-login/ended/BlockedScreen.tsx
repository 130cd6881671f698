import { useKeytag } from '../../../keytag.tsx'

/** Explains why nobody may log in here: a frame of another site, or a service worker. */
export default function BlockedScreen({ why }: { readonly why: 'framed' | 'service-worker' }) {
  const { config } = useKeytag()
  return (
    <main className="shell stack">
      {why === 'framed' ? (
        <>
          <h1>Keytag does not run inside another page</h1>
          <p className="lead">A page around it could make you press what you do not see.</p>
          <p>
            <a href={config.base} target="_blank" rel="noopener noreferrer">
              Open Keytag in a tab of its own
            </a>
          </p>
        </>
      ) : (
        <>
          <h1>Another site could read your login</h1>
          <p className="lead">
            Another site on this address installed a service worker that reads what this page loads.
            Keytag kept nothing and called nobody.
          </p>
          <p>
            Use a copy of Keytag on a hostname of its own, or clear this site’s data in your
            browser’s settings and open the page again.
          </p>
        </>
      )}
    </main>
  )
}
