import * as z from 'zod/mini'
import { AccessToken, type Environment, isTokenOf } from '../access-token.ts'
import type { Page } from '../accounts/page.ts'
import { visible } from '../text/visible.ts'
import { HandOverFault } from './fault.ts'
import { environmentOf, type Request } from './request.ts'

// Probing `new Function` would break Trusted Types; this must run before the first schema.
z.config({ jitless: true })

/** The client's choice: Pages, and the User token only if they ticked it. */
export type Chosen = {
  /** Each with a token. */
  readonly pages: readonly Page[]
  readonly userToken?: { readonly token: AccessToken; readonly expiresAt: Date | undefined }
  /** Given if Meta sent no long-lived token: the Page tokens end with the short-lived one. */
  readonly pageTokensEndAt?: Date | undefined
}

/** The content of a reply, with tokens that mask themselves. */
export type Reply = Required<Pick<Chosen, 'pages'>> &
  Pick<Chosen, 'userToken' | 'pageTokensEndAt'> & {
    readonly requestId: string
    readonly environment: Environment
    readonly appId: string
    /** By the clock of the client's device. */
    readonly sealedAt: Date
  }

/** The portfolio of a large agency. More is a mistake. */
const mostPages = 1000
const longestName = 200

const kind = 'keytag reply'

const Id = z.string().check(z.regex(/^\d{1,20}$/))
const Token = z.string().check(z.regex(/^[\w-]{20,4096}$/))
const Name = z.string().check(
  z.minLength(1),
  z.maxLength(longestName),
  z.refine(name => visible(name) === name),
)
const Instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/))

const Kind = z.object({ is: z.literal(kind), version: z.int() })

/** Strict: an unlisted field refuses the whole reply. Another version needs another schema. */
const Record = z.strictObject({
  is: z.literal(kind),
  version: z.literal(1),
  request: z.string().check(z.regex(/^[\w-]{22}$/)),
  environment: z.enum(['meta', 'simulated']),
  app: Id,
  sealed_at: Instant,
  pages: z
    .array(
      z.strictObject({
        id: Id,
        name: Name,
        token: Token,
        tasks: z.optional(
          z.array(z.string().check(z.regex(/^[A-Z_]{2,60}$/))).check(z.maxLength(20)),
        ),
        instagram: z.optional(
          z.strictObject({
            id: Id,
            username: z.optional(z.string().check(z.regex(/^[\w.]{1,60}$/))),
          }),
        ),
      }),
    )
    .check(z.minLength(1), z.maxLength(mostPages)),
  page_tokens_end_at: z.optional(Instant),
  user: z.optional(z.strictObject({ token: Token, expires_at: z.optional(Instant) })),
})

/**
 * The reply as text, still open: seal it at once.
 *
 * @throws HandOverFault too-big; unreadable where a Page without a token was chosen
 */
export function writeReply(request: Request, chosen: Chosen, now: Date): string {
  const { pages, userToken, pageTokensEndAt } = chosen
  if (pages.length > mostPages) throw new HandOverFault('too-big')
  const record: z.infer<typeof Record> = {
    is: kind,
    version: 1,
    request: request.id,
    environment: environmentOf(request),
    app: request.appId,
    sealed_at: now.toISOString(),
    pages: pages.map(({ id, name, accessToken, tasks, instagramAccount }) => ({
      id,
      name: visible([...visible(name)].slice(0, longestName / 2).join('')) || id,
      token: accessToken?.reveal() ?? '',
      ...(tasks === undefined ? {} : { tasks: tasks.filter(task => /^[A-Z_]{2,60}$/.test(task)) }),
      ...(instagramAccount && {
        instagram: {
          id: instagramAccount.id,
          ...(/^[\w.]{1,60}$/.test(instagramAccount.username ?? '')
            ? { username: instagramAccount.username }
            : {}),
        },
      }),
    })),
    ...(pageTokensEndAt && { page_tokens_end_at: pageTokensEndAt.toISOString() }),
    ...(userToken && {
      user: {
        token: userToken.token.reveal(),
        ...(userToken.expiresAt && { expires_at: userToken.expiresAt.toISOString() }),
      },
    }),
  }
  if (!Record.safeParse(record).success) throw new HandOverFault('unreadable')
  return JSON.stringify(record)
}

/**
 * Reads what was sealed. Whoever knows the public key can seal anything, so a well-formed reply is no
 * proof of who made it: ask Meta about its tokens, and show the names, before anything is exported.
 *
 * @throws HandOverFault not-one, newer, unreadable
 */
export function readReply(text: string): Reply {
  const record = parsed(text)
  const told = Kind.safeParse(record)
  if (!told.success) throw new HandOverFault('not-one')
  if (told.data.version !== 1) throw new HandOverFault('newer')
  const read = Record.safeParse(record)
  if (!read.success) throw new HandOverFault('unreadable')
  const { request, environment, app, sealed_at, page_tokens_end_at, pages, user } = read.data
  if (new Set(pages.map(({ id }) => id)).size < pages.length) throw new HandOverFault('unreadable')
  return {
    requestId: request,
    environment,
    appId: app,
    sealedAt: toDate(sealed_at),
    pages: pages.map(({ id, name, token, tasks, instagram }, index) => ({
      number: index + 1,
      id,
      name,
      accessToken: toToken(token, environment),
      tasks,
      instagramAccount: instagram && {
        id: instagram.id,
        username: instagram.username,
        name: undefined,
      },
    })),
    ...(page_tokens_end_at && { pageTokensEndAt: toDate(page_tokens_end_at) }),
    ...(user && {
      userToken: {
        token: toToken(user.token, environment),
        expiresAt: user.expires_at === undefined ? undefined : toDate(user.expires_at),
      },
    }),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's message quotes the text, and tokens stand in it.
    throw new HandOverFault('not-one')
  }
}

function toDate(text: string): Date {
  const date = new Date(text)
  if (Number.isNaN(date.getTime())) throw new HandOverFault('unreadable')
  return date
}

function toToken(text: string, environment: Environment): AccessToken {
  if (!isTokenOf(environment, text)) throw new HandOverFault('unreadable')
  return new AccessToken(text)
}
