import type { CopyFacts, FileFact } from '../../../core/site/copy-check.ts'

/** Milliseconds until a silent browser counts as one that does not say. */
const patience = 4000

/**
 * Whether the browser keeps the page's policy: it asks for a picture the policy forbids, one that is
 * in the address itself, so that nothing leaves even where there is no policy.
 */
export function isPolicyKept(): Promise<boolean> {
  return new Promise(resolve => {
    const picture = new Image()
    picture.onload = () => resolve(false)
    picture.onerror = () => resolve(true)
    picture.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
  })
}

/**
 * How this copy's own files are answered. The policy lets the page fetch nothing from its own host, and
 * should: so each file is asked for as a picture. It is none, but the browser tells how it was answered.
 */
export async function lookAtFiles(
  base: string,
  paths: readonly string[],
): Promise<readonly FileFact[]> {
  return Promise.all(
    paths.map(async path => {
      const seen = await timingOf(`${base}${path}`)
      return {
        path,
        // 0 where the browser keeps it to itself.
        status: seen?.responseStatus || undefined,
        isRedirected: (seen?.redirectEnd ?? 0) > 0,
      }
    }),
  )
}

function timingOf(address: string): Promise<PerformanceResourceTiming | undefined> {
  const url = new URL(address, location.origin)
  // No cache may answer for the host.
  url.searchParams.set('look', String(performance.now()))
  return new Promise(resolve => {
    const done = (timing?: PerformanceResourceTiming) => {
      clearTimeout(timer)
      observer.disconnect()
      resolve(timing)
    }
    const observer = new PerformanceObserver(list => {
      const timing = list.getEntriesByName(url.href)[0]
      if (timing instanceof PerformanceResourceTiming) done(timing)
    })
    const timer = setTimeout(done, patience)
    observer.observe({ type: 'resource' })
    new Image().src = url.href
  })
}

/** What needs no waiting for. */
export function lookAtPage(): Pick<
  CopyFacts,
  'origin' | 'hostname' | 'path' | 'isSecure' | 'policy'
> {
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute('content')
  const { origin, hostname, pathname } = location
  return {
    origin,
    hostname,
    path: pathname,
    isSecure: isSecureContext,
    policy: policy ?? undefined,
  }
}
