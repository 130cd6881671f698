import { type CopyCheck, right, wrong } from './check-line.ts'
import type { CopyFacts } from './copy-facts.ts'

/** The policy that the page brings: there, followed, and open to Meta's two hosts alone. */
export function policy({ policy, isPolicyKept }: CopyFacts): CopyCheck {
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

/** The policies that the host adds. They may close what the page opens. */
export function hostPolicy({ hostPolicies, isStarted }: CopyFacts): CopyCheck {
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
