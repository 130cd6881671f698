import type { CopyFacts, FileFact } from '../../../core/site/copy-facts.ts'

/** Milliseconds to wait for the browser's report. */
const patience = 4000

/**
 * Finds out if the browser enforces the page's policy, and which policies the host adds. The page requests
 * a picture and an address that its own policy forbids. Nothing leaves even without a policy: the picture
 * is a data address, and the other's host name does not exist.
 */
export async function lookAtPolicies(): Promise<Pick<CopyFacts, 'isPolicyKept' | 'hostPolicies'>> {
  const own = /'sha256-[^']+'/.exec(policyOfPage() ?? '')?.[0]
  const hostPolicies = new Set<string>()
  let stop = () => {}
  // Ask for the host's policies first, so that both answers are in by then.
  const answered = new Promise<void>(resolve => {
    let left = 2
    const note = ({ originalPolicy }: SecurityPolicyViolationEvent) => {
      if (own === undefined || !originalPolicy.includes(own)) hostPolicies.add(originalPolicy)
      else left -= 1
      if (left === 0) resolve()
    }
    document.addEventListener('securitypolicyviolation', note)
    const timer = setTimeout(resolve, patience)
    stop = () => {
      clearTimeout(timer)
      document.removeEventListener('securitypolicyviolation', note)
    }
  })
  void fetch('https://policy.invalid/').catch(() => undefined)
  const isPolicyKept = await isPictureRefused()
  await answered
  stop()
  return { isPolicyKept, hostPolicies: [...hostPolicies] }
}

function isPictureRefused(): Promise<boolean> {
  return new Promise(resolve => {
    const picture = new Image()
    picture.onload = () => resolve(false)
    picture.onerror = () => resolve(true)
    picture.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
  })
}

function policyOfPage(): string | undefined {
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')
  return policy?.getAttribute('content') ?? undefined
}

/**
 * The host's answers for this copy's files. The policy forbids the page to fetch from its own host, so each
 * file is requested as a picture. Loading fails, but the browser reports the answer.
 */
export async function lookAtFiles(
  base: string,
  paths: readonly string[],
): Promise<readonly FileFact[]> {
  return Promise.all(paths.map(path => lookAtFile(base, path)))
}

export async function lookAtFile(base: string, path: string): Promise<FileFact> {
  const seen = await timingOf(`${base}${path}`)
  return {
    path,
    // 0 if the browser hides it.
    status: seen?.responseStatus || undefined,
    isRedirected: (seen?.redirectEnd ?? 0) > 0,
  }
}

function timingOf(address: string): Promise<PerformanceResourceTiming | undefined> {
  const url = new URL(address, location.origin)
  // Bypass every cache, which would answer for the host.
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

/** The facts that need no waiting. */
export function lookAtPage(): Pick<
  CopyFacts,
  'origin' | 'hostname' | 'path' | 'isSecure' | 'policy' | 'isStarted'
> {
  const { origin, hostname, pathname } = location
  return {
    origin,
    hostname,
    path: pathname,
    isSecure: isSecureContext,
    policy: policyOfPage(),
    isStarted: document.documentElement.dataset.started !== undefined,
  }
}
