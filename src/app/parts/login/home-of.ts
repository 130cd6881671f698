import type { Config } from '../../../config.ts'

/** The right address of a copy that runs elsewhere. A moved or borrowed copy starts no login. */
export function homeOf({ own, origin }: Config): string | undefined {
  const { hostname } = new URL(origin)
  const here = /^(localhost|127\.0\.0\.1)$/.test(hostname) || own.hosts.includes(hostname)
  return here ? undefined : own.hosts[0]
}
