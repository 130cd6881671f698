/**
 * The kind of node, other than a person, whose token asked for a list of Pages. By Meta's words for it
 * (capture); `undefined` for every other refusal.
 */
export function nodeWithoutPages(message: string | undefined): string | undefined {
  return /nonexisting field \(accounts\) on node type \((\w+)\)/.exec(message ?? '')?.[1]
}
