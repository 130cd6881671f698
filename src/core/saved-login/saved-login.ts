import * as z from 'zod/mini'
import { isSavedLogin, savedLoginMark } from './mark.ts'

// Probing `new Function` would break Trusted Types; this must run before the first schema.
z.config({ jitless: true })

/** The first second of every saved login: 2026-01-01. Real instants are moved by the same amount. */
export const savedStart = 1_767_225_600

/** One thing that was sent or came back, in the form of the captures that tests read. */
const SavedCapture = z.object({
  kind: z.enum([
    'dialog_url',
    'redirect_success_fragment',
    'redirect_code',
    'redirect_cancelled',
    'redirect_dialog_error',
    'ig_redirect_success',
    'ig_redirect_cancelled',
    'ig_exchange',
    'graph_answer',
  ]),
  source: z.string().check(z.maxLength(200)),
  /** The address, or the answer's JSON. */
  raw: z.string().check(z.maxLength(2_000_000)),
  notes: z.string().check(z.maxLength(500)),
  /** `GET https://graph.facebook.com/v27.0/me?fields=id%2Cname` */
  request: z.optional(z.string().check(z.maxLength(20_000))),
  status: z.optional(z.int().check(z.minimum(200), z.maximum(599))),
  failure: z.optional(z.enum(['unreachable', 'timeout', 'not-graph', 'cut-off', 'too-large'])),
})

const SavedLoginFile = z.object({
  keytag: z.literal(savedLoginMark),
  captures: z.array(SavedCapture).check(z.maxLength(1000)),
})

export type SavedCapture = z.infer<typeof SavedCapture>
/** A login from its request to the last answer, with fakes in place of every value. */
export type SavedLogin = z.infer<typeof SavedLoginFile>

/** Characters. A thousand Pages need about six hundred thousand. */
const longest = 8_000_000

/** Reads a file. Undefined for one that was changed or cut. */
export function readSavedLogin(text: string): SavedLogin | undefined {
  if (!isSavedLogin(text) || text.length > longest) return undefined
  try {
    const read = SavedLoginFile.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

export function writeSavedLogin(saved: SavedLogin): string {
  return `${JSON.stringify(saved, undefined, 2)}\n`
}
