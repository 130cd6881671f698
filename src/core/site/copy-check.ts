/** Facts that a copy of Keytag can observe about itself. */
export type CopyFacts = {
  readonly origin: string
  readonly hostname: string
  /** Path of the checking screen, with its slashes. */
  readonly path: string
  /** The base that the site was built for. */
  readonly base: string
  readonly isSecure: boolean
  readonly hosts: readonly string[]
  /** The policy in the page's source; `undefined` if there is none. */
  readonly policy: string | undefined
  /** True if the browser blocked what the policy forbids. */
  readonly isPolicyKept: boolean
  /** Further policies that the browser reported: headers of the host. */
  readonly hostPolicies: readonly string[]
  /** True if the page's first script ran, which removes tokens from the address. */
  readonly isStarted: boolean
  readonly workers: number
  readonly remembers: boolean
  readonly appId: string
  readonly files: readonly FileFact[]
  /** The list of sums that each build has. */
  readonly sums: FileFact
}

/** The host's answer for one of the copy's own addresses. */
export type FileFact = {
  readonly path: string
  /** `undefined` if the browser does not tell. */
  readonly status: number | undefined
  readonly isRedirected: boolean
}

type CopyCheck = {
  readonly title: string
  readonly outcome: 'right' | 'wrong' | 'unknown'
  /** The observation, and its fix if it is wrong. */
  readonly words: string
}

/** Checks a copy's deployment. Each line names its evidence. */
export function checkCopy(facts: CopyFacts): readonly CopyCheck[] {
  return [
    https(facts),
    basePath(facts),
    ...facts.files.map(callbackFile),
    sumsFile(facts),
    policy(facts),
    hostPolicy(facts),
    hosts(facts),
    origin(facts),
    worker(facts),
    storage(facts),
    app(facts),
  ]
}

function https({ isSecure, origin }: CopyFacts): CopyCheck {
  if (/^http:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(origin)) {
    return right('HTTPS', 'This is localhost, where Meta accepts http. Clients need https.')
  }
  return isSecure && origin.startsWith('https:')
    ? right('HTTPS', `The page came over https.`)
    : wrong(
        'HTTPS',
        'The page came over http, and Meta refuses that. Switch https on at your host.',
      )
}

function basePath({ base, path }: CopyFacts): CopyCheck {
  return path === `${base}check/` || path === `${base}check`
    ? right('Base path', `Built for ${base}, and served there.`)
    : wrong(
        'Base path',
        `Built for ${base}, but served at ${path}. Build it again with the path it is served at: npm run build -- --base=/path/`,
      )
}

function callbackFile({ path, status, isRedirected }: FileFact): CopyCheck {
  const title = `File ${path}`
  if (status === undefined) {
    return unknown(
      title,
      'This browser does not say how it was answered. Open it by hand: it must say “Meta sent no reply”.',
    )
  }
  if (isRedirected) {
    return wrong(
      title,
      'It was answered by a redirect. Serve the file itself: a redirect can lose the part after the #, or move the tokens elsewhere.',
    )
  }
  return status === 200
    ? right(title, 'It was answered with 200, and without a redirect.')
    : wrong(title, `It was answered with ${status}. Upload the whole of dist/, folders too.`)
}

function sumsFile({ sums: { path, status } }: CopyFacts): CopyCheck {
  const title = `File ${path}`
  if (status === undefined) {
    return unknown(
      title,
      'This browser does not say how it was answered. Open it by hand: it must be a list of sums.',
    )
  }
  return status === 200
    ? right(title, 'It was answered with 200. “Verify this page” below compares it.')
    : wrong(
        title,
        `It was answered with ${status}, so nobody can compare the files one by one. Upload the whole of dist/.`,
      )
}

function policy({ policy, isPolicyKept }: CopyFacts): CopyCheck {
  const title = 'Content security policy'
  if (policy === undefined) {
    return wrong(title, 'The page has none. Serve what npm run build wrote, not the sources.')
  }
  if (!isPolicyKept) {
    return wrong(
      title,
      'The page has one, but the browser did not follow it. An extension may switch it off.',
    )
  }
  const connections = /connect-src ([^;]*)/.exec(policy)?.[1]?.trim() ?? ''
  return connections === 'https://graph.facebook.com https://graph.instagram.com'
    ? right(
        title,
        'It lets the page talk to Meta’s two Graph hosts and to nobody else, and the browser follows it.',
      )
    : wrong(
        title,
        `It lets the page talk to: ${connections || 'nobody'}. It must be Meta’s two Graph hosts, and no other.`,
      )
}

function hostPolicy({ hostPolicies, isStarted }: CopyFacts): CopyCheck {
  const title = 'Policy of the host'
  const named = hostPolicies.map(policy => `“${policy}”`).join(' and ')
  if (!isStarted) {
    return wrong(
      title,
      `The page’s first script did not run, so no login can be read and the tokens stay in the address. The host sends a Content-Security-Policy header of its own${named && `: ${named}`}. Remove that header here: the page brings its own policy.`,
    )
  }
  if (hostPolicies.length === 0) return right(title, 'The host adds none to the page’s own.')
  return hostPolicies.every(letsGraphThrough)
    ? right(title, `The host sends ${named}, which lets the page talk to Meta.`)
    : wrong(
        title,
        `The host sends ${named}, which keeps the page from Meta’s Graph hosts. Remove that header here: the page brings its own policy.`,
      )
}

function letsGraphThrough(policy: string): boolean {
  const rules = new Map(
    policy.split(';').map(rule => {
      const [name = '', ...sources] = rule.trim().toLowerCase().split(/\s+/)
      return [name, sources]
    }),
  )
  const sources = rules.get('connect-src') ?? rules.get('default-src')
  if (sources === undefined || sources.includes('*') || sources.includes('https:')) return true
  return ['facebook', 'instagram'].every(name =>
    [`https://graph.${name}.com`, `graph.${name}.com`].some(source => sources.includes(source)),
  )
}

function hosts({ hosts, hostname }: CopyFacts): CopyCheck {
  const title = 'Hostname'
  if (hosts.length === 0) {
    return unknown(
      title,
      `keytag.config.json names no hosts, so any would do. This is ${hostname}.`,
    )
  }
  return hosts.includes(hostname)
    ? right(title, `${hostname} is one of the hosts this copy is for.`)
    : wrong(
        title,
        `This is ${hostname}, and the copy is for ${hosts.join(', ')}. No login is started here.`,
      )
}

/**
 * All projects of an account share `name.github.io`, and pages of one origin can read each other's data.
 */
function origin({ hostname, base }: CopyFacts): CopyCheck {
  const title = 'Origin of its own'
  if (/\.(github|gitlab)\.io$/.test(hostname) && base !== '/') {
    return wrong(
      title,
      `Every other project under ${hostname} shares this origin and could read what this page does. Give it a hostname of its own for real clients.`,
    )
  }
  return base === '/'
    ? right(title, 'It is at the root of its hostname.')
    : unknown(
        title,
        `It is at ${base}. Anything else served from ${hostname} could read what this page does.`,
      )
}

function worker({ workers }: CopyFacts): CopyCheck {
  return workers === 0
    ? right('Service workers', 'None is registered on this origin.')
    : wrong(
        'Service workers',
        'Another page of this origin has registered one. It could read a login, so none is started here.',
      )
}

function storage({ remembers }: CopyFacts): CopyCheck {
  return remembers
    ? right('Storage', 'This browser lets the page remember a login that is on its way.')
    : wrong(
        'Storage',
        'This browser refuses storage, so no login could come back. Look at its settings.',
      )
}

function app({ appId }: CopyFacts): CopyCheck {
  return appId === ''
    ? unknown(
        'App ID',
        'None is fixed, so people type one or bring one in a link. For clients, set metaAppId in keytag.config.json.',
      )
    : right('App ID', `${appId}. No link can bring another.`)
}

function right(title: string, words: string): CopyCheck {
  return { title, outcome: 'right', words }
}

function wrong(title: string, words: string): CopyCheck {
  return { title, outcome: 'wrong', words }
}

function unknown(title: string, words: string): CopyCheck {
  return { title, outcome: 'unknown', words }
}
