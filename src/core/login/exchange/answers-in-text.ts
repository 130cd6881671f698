import * as z from 'zod/mini'
import { parseLossless } from '../../graph/lossless-json.ts'
import { quotable } from '../../text/quotable.ts'

// Probing `new Function` would break Trusted Types; this must run before the first schema.
z.config({ jitless: true })

/** One answer of Meta: a token with its facts, or a refusal. */
export type Answer = {
  readonly token?: string | undefined
  /** True for a token without JSON around it. */
  readonly alone?: boolean
  readonly userId?: string | undefined
  readonly permissions?: readonly string[] | undefined
  /** Whole seconds. */
  readonly expiresIn?: number | undefined
  readonly words?: MetaRefusal | undefined
}

/** Meta's reason for sending no token. Foreign text: show it as Meta's. */
export type MetaRefusal = {
  readonly message: string
  readonly type: string | undefined
  readonly code: number | undefined
}

export type AnswerFault =
  | 'empty'
  | 'too-long'
  | 'not-json'
  | 'cut-off'
  | 'no-token'
  | 'not-a-token'
  | 'secret'
  | 'app-token'
  | 'facebook-token'
  | 'basic-display-token'
  | 'environment'
  | 'refused'

/** The pasted text has no usable token. */
export class AnswerRefused extends Error {
  override name = 'AnswerRefused'
  readonly why: AnswerFault
  readonly words: MetaRefusal | undefined

  constructor(why: AnswerFault, words?: MetaRefusal) {
    super('The pasted answer brings no token.')
    this.why = why
    this.words = words
  }
}

/** @throws AnswerRefused */
export function findAnswers(text: string): {
  readonly answers: readonly Answer[]
  /** The time noted by Keytag's command. */
  readonly obtainedAt: string | undefined
} {
  if (text.trim() === '') throw new AnswerRefused('empty')
  if (text.length > 65_536) throw new AnswerRefused('too-long')
  // An app secret has 32 hexadecimal characters. Nothing else in these answers does.
  if (/(?<![0-9a-z])[0-9a-f]{32}(?![0-9a-z])/i.test(text)) throw new AnswerRefused('secret')
  if (/(?<!\w)\d{5,20}\|[\w-]{16,}/.test(text)) throw new AnswerRefused('app-token')
  const word = text.trim().replace(/^["']|["',;]$/g, '')
  if (/^[\w-]{20,}$/.test(word))
    return { answers: [{ token: word, alone: true }], obtainedAt: undefined }

  const objects = objectsIn(text)
  if (objects.length === 0) {
    const cut = /"error_message"\s*:\s*"([^"]+)/.exec(text)?.[1]
    if (cut !== undefined) {
      const words = { message: quotable(cut, 300), type: undefined, code: undefined }
      return { answers: [{ words }], obtainedAt: undefined }
    }
    throw new AnswerRefused(text.includes('{"') ? 'cut-off' : 'not-json')
  }
  const printed = objects.map(object => Printed.safeParse(object))
  return {
    answers: objects.flatMap(partsOf).flatMap(toAnswer),
    obtainedAt: printed.find(({ success }) => success)?.data?.obtained_at,
  }
}

/** The output of Keytag's command. */
const Printed = z.object({
  obtained_at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/)),
  short_lived: z.unknown(),
  long_lived: z.unknown(),
})

/** Meta documents the short-lived answer inside `data`. Real answers are flat. */
const Wrapped = z.object({ data: z.array(z.unknown()).check(z.maxLength(10)) })

function partsOf(object: unknown): readonly unknown[] {
  const printed = Printed.safeParse(object)
  if (printed.success) {
    return [printed.data.short_lived, printed.data.long_lived].flatMap(partsOf)
  }
  const wrapped = Wrapped.safeParse(object)
  return wrapped.success ? wrapped.data.data : [object]
}

const Names = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform(names =>
    (typeof names === 'string' ? names.split(/[,\s]+/) : names).filter(name =>
      /^[a-z_]{3,60}$/.test(name),
    ),
  ),
)

const Id = z.pipe(
  z.union([z.string().check(z.regex(/^\d{1,20}$/)), z.int().check(z.nonnegative())]),
  z.transform(id => String(id)),
)

const TokenAnswer = z.object({
  access_token: z.string().check(z.maxLength(4096)),
  user_id: z.catch(z.optional(Id), undefined),
  permissions: z.catch(z.optional(Names), undefined),
  expires_in: z.catch(z.optional(z.int().check(z.positive(), z.maximum(1e9))), undefined),
})

/** The error shape of api.instagram.com. Its key order varies. */
const OAuthRefusal = z.object({
  error_message: z.string(),
  error_type: z.catch(z.optional(z.string()), undefined),
  code: z.catch(z.optional(z.int()), undefined),
})

/** graph.instagram.com uses Graph's error shape. */
const GraphRefusal = z.object({
  error: z.object({
    message: z.string(),
    type: z.catch(z.optional(z.string()), undefined),
    code: z.catch(z.optional(z.int()), undefined),
  }),
})

function toAnswer(part: unknown): readonly Answer[] {
  const token = TokenAnswer.safeParse(part)
  if (token.success) {
    const { access_token, user_id, permissions, expires_in } = token.data
    return [{ token: access_token, userId: user_id, permissions, expiresIn: expires_in }]
  }
  const oauth = OAuthRefusal.safeParse(part)
  if (oauth.success) {
    const { error_message, error_type, code } = oauth.data
    return [{ words: { message: quotable(error_message, 300), type: error_type, code } }]
  }
  const graph = GraphRefusal.safeParse(part)
  if (!graph.success) return []
  const { message, type, code } = graph.data.error
  return [{ words: { message: quotable(message, 300), type, code } }]
}

/** Every complete JSON object in a text, from left to right, not nested. */
function objectsIn(text: string): readonly unknown[] {
  // Terminals break long lines, chat programs change quotes, and Meta's samples have comments.
  const line = withoutComments(text)
    .replace(/[\r\n]+/g, '')
    .replace(/[“”]/g, '"')
  const objects: unknown[] = []
  let tries = 0
  for (let start = line.indexOf('{'); start >= 0 && tries < 200; tries++) {
    const end = endOfObject(line, start)
    const object = end === undefined ? undefined : parse(line.slice(start, end))
    if (object !== undefined) objects.push(object)
    start = line.indexOf('{', object === undefined || end === undefined ? start + 1 : end)
  }
  return objects
}

/** Removes ` // …` up to the end of the line. A quote after it means that it is inside a string. */
function withoutComments(text: string): string {
  return text
    .split('\n')
    .map(line => {
      const start = line.lastIndexOf('"') + 1
      const comment = (start === 0 ? /(?:^|\s)\/\// : /\s\/\//).exec(line.slice(start))
      return comment ? line.slice(0, start + comment.index) : line
    })
    .join('\n')
}

function endOfObject(text: string, start: number): number | undefined {
  let depth = 0
  let quoted = false
  for (let index = start; index < text.length; index++) {
    const character = text.charAt(index)
    if (character === '\\' && quoted) index++
    else if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return index + 1
  }
  return undefined
}

function parse(text: string): unknown {
  try {
    return parseLossless(text)
  } catch {
    // Other text in curly brackets. The parser's message is dropped, because it would quote the text.
    return undefined
  }
}
