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
