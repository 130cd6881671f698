import * as z from 'zod/mini'
import { lenient } from './answers.ts'

const Paging = z.object({
  cursors: lenient(
    z.object({ after: lenient(z.string().check(z.minLength(1), z.maxLength(2048))) }),
  ),
  next: z.optional(z.unknown()),
})

/**
 * Tells whether a list goes on after an answer. It ends when `next` is absent (Graph API, "Paginated
 * Results"). `after` is the cursor to go on with. Without one, a list that goes on cannot be followed.
 */
export function readPaging(paging: unknown): {
  readonly more: boolean
  readonly after: string | undefined
} {
  if (paging === undefined) return { more: false, after: undefined }
  const read = Paging.safeParse(paging)
  if (!read.success) return { more: true, after: undefined }
  const more = read.data.next !== undefined
  return { more, after: more ? read.data.cursors?.after : undefined }
}
