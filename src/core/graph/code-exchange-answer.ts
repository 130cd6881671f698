import * as z from 'zod/mini'
import { lenient } from './answers.ts'

/** `POST /oauth/access_token`. `lenient`, because a token without a stated end still works. */
export const CodeExchangeAnswer = z.object({
  access_token: z.string().check(z.maxLength(4096)),
  expires_in: lenient(z.int().check(z.nonnegative(), z.maximum(999_999_999))),
})
