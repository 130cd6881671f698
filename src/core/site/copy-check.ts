import { type CopyCheck, right, unknown, wrong } from './check-line.ts'
import type { CopyFacts, FileFact } from './copy-facts.ts'
import { hostPolicy, policy } from './policy-checks.ts'

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
