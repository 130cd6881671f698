import type { AccessToken } from '../access-token.ts'
import { type Fact, facts, isWritable, type Kind, type Part } from './facts.ts'
import { type Naming, nameOf, shippedPrefix } from './names.ts'
import type { ExportPage, ExportRecord } from './record.ts'

/** Content for a format: names, values of known alphabets, and remarks written by Keytag. */
export type Sheet = {
  /** Remarks at the top. */
  readonly notes: readonly string[]
  readonly blocks: readonly Block[]
  readonly record: ExportRecord
}

/** One group of entries: the app, the User token, or one Page. */
export type Block = {
  /** Set only if there are several Pages. */
  readonly tag: number | undefined
  /** ID of the Page or account; undefined for the shared block. */
  readonly about: ExportPage | 'account' | undefined
  readonly notes: readonly string[]
  readonly entries: readonly Entry[]
}

export type Entry = {
  readonly fact: Fact
  readonly kind: Kind
  readonly name: string
  readonly value: string
}

export type Choices = { readonly naming: Naming; readonly parts: readonly Part[] }

/** Turns a record into names and values. `show` writes the tokens, revealed or masked. */
export function toSheet(
  record: ExportRecord,
  choices: Choices,
  show: (token: AccessToken) => string,
): Sheet {
  const toBlock = (
    about: Block['about'],
    tag: number | undefined,
    notes: readonly string[],
    values: Values,
  ): Block => {
    const wanted = values.filter(([fact]) => choices.parts.includes(facts[fact].part))
    const entries = wanted.flatMap(([fact, value]): Entry[] => {
      const text = toText(value, show)
      return text === undefined || !isWritable(fact, text)
        ? []
        : [{ fact, kind: facts[fact].kind, name: nameOf(choices.naming, fact, tag), value: text }]
    })
    const ends = entries.some(({ kind }) => kind === 'token') ? shortLife(record) : []
    return {
      about,
      tag,
      notes: [...notes, ...ends, ...(isCounted(record, entries) ? [counted] : [])],
      entries,
    }
  }
  const blocks =
    record.family === 'facebook-login'
      ? facebookBlocks(record, choices, toBlock)
      : instagramBlocks(record, toBlock)
  return {
    record,
    notes: [
      `Keytag, ${record.takenAt.toISOString()}`,
      ...(record.environment === 'simulated' ? ['Simulated: these tokens work nowhere.'] : []),
    ],
    blocks: blocks.filter(({ entries, about }) => entries.length > 0 || about !== undefined),
  }
}

/** All entries, for formats without blocks. */
export function entriesOf({ blocks }: Sheet): readonly Entry[] {
  return blocks.flatMap(({ entries }) => entries)
}

/** The value of one fact in a block; `undefined` if it was left out. */
export function valueIn({ entries }: Block, fact: Fact): string | undefined {
  return entries.find(entry => entry.fact === fact)?.value
}

/** True if a token of the sheet is short-lived. */
export function holdsShortLived(sheet: Sheet): boolean {
  return sheet.record.shortLived && entriesOf(sheet).some(({ kind }) => kind === 'token')
}

const counted = 'The end of the token is counted from the login: Meta sent no date for it.'

/** True if the sheet has an end that Keytag counted. A remark then says that Meta did not send it. */
export function isCounted({ userToken }: ExportRecord, entries: readonly Entry[]): boolean {
  const dates: readonly Fact[] = ['userTokenExpiresAt', 'instagramTokenExpiresAt']
  return userToken?.estimated === true && entries.some(({ fact }) => dates.includes(fact))
}

/** Prefixes in use that would publish a token in the browser's code. */
export function shippedPrefixes(sheet: Sheet): readonly string[] {
  const tokens = entriesOf(sheet).filter(({ kind }) => kind === 'token')
  return [...new Set(tokens.flatMap(({ name }) => shippedPrefix(name) ?? []))]
}

type Value = string | AccessToken | Date | undefined
type Values = readonly (readonly [fact: Fact, value: Value])[]
type ToBlock = (
  about: Block['about'],
  tag: number | undefined,
  notes: readonly string[],
  values: Values,
) => Block

function facebookBlocks(
  record: Extract<ExportRecord, { family: 'facebook-login' }>,
  { parts }: Choices,
  toBlock: ToBlock,
): readonly Block[] {
  const { pages, userToken } = record
  const several = pages.length > 1
  return [
    toBlock(
      undefined,
      undefined,
      [],
      [
        ['appId', record.appId],
        ['graphVersion', record.graphVersion],
      ],
    ),
    toBlock(
      undefined,
      undefined,
      [],
      [
        ['userToken', userToken?.token],
        ['userTokenExpiresAt', userToken?.expiresAt],
        ['dataAccessExpiresAt', record.dataAccessExpiresAt],
      ],
    ),
    ...pages.map(page =>
      toBlock(
        page,
        several ? page.number : undefined,
        [
          ...(several ? [`Tag ${page.number}`] : []),
          ...(page.accessToken || !parts.includes('tokens')
            ? []
            : ['Meta sent no access token for this Page.']),
        ],
        [
          ['pageId', page.id],
          ['pageToken', page.accessToken],
          ['instagramAccountId', page.instagramAccount?.id],
          ['username', page.instagramAccount?.username],
        ],
      ),
    ),
  ]
}

function instagramBlocks(
  record: Extract<ExportRecord, { family: 'instagram-login' }>,
  toBlock: ToBlock,
): readonly Block[] {
  const { account, userToken } = record
  return [
    toBlock(
      undefined,
      undefined,
      [],
      [
        ['instagramAppId', record.appId],
        ['graphVersion', record.graphVersion],
      ],
    ),
    toBlock(
      'account',
      undefined,
      [],
      [
        ['instagramUserId', account.id],
        ['username', account.username],
        ['instagramToken', userToken?.token],
        ['instagramTokenExpiresAt', userToken?.expiresAt],
      ],
    ),
  ]
}

function shortLife({ shortLived, userToken }: ExportRecord): readonly string[] {
  if (!shortLived) return []
  // A client's reply may hold Page tokens alone.
  if (userToken === undefined) return ['Short-lived: ends within two hours of the login.']
  return [
    userToken.expiresAt === undefined
      ? 'Short-lived: Meta named no end.'
      : `Short-lived: ends ${userToken.expiresAt.toISOString()}`,
  ]
}

function toText(value: Value, show: (token: AccessToken) => string): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  return value instanceof Date ? value.toISOString() : show(value)
}
