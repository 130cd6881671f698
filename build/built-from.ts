import * as z from 'zod/mini'
import { sourceAddress } from '../src/own-copy.ts'

/**
 * `built-from.json` of a deployed copy: what somebody needs to build the same files again. Beside the
 * commit these are the builder's settings, all of which the page shows anyway.
 */
export const BuiltFrom = z.object({
  /** Missing if the builder did not name one. */
  commit: z.optional(z.string().check(z.regex(/^[\da-f]{40}$/))),
  base: z.string().check(z.regex(/^\/(?:[\w.~-]+\/)*$/)),
  metaAppId: z.string().check(z.regex(/^\d{0,20}$/)),
  source: z.optional(z.string().check(z.regex(sourceAddress))),
})
export type BuiltFrom = z.infer<typeof BuiltFrom>

export const builtFromFile = 'built-from.json'

/** @throws Error if a variable holds something else than a commit's name */
export function commitOf(text: string): string | undefined {
  if (text === '') return undefined
  if (/^[\da-f]{40}$/.test(text)) return text
  throw new Error('KEYTAG_COMMIT must be the full name of a commit: 40 characters of 0-9 and a-f.')
}
