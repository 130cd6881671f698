/** `owner/name` of sources on GitHub, as its tools want it. `undefined` for sources elsewhere. */
export function githubRepository(source: string | undefined): string | undefined {
  return /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)$/.exec(source ?? '')?.[1]
}
