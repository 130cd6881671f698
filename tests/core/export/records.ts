import fc from 'fast-check'
import { AccessToken } from '#src/core/access-token.ts'
import { allFacts, safeParts } from '#src/core/export/facts.ts'
import type { ExportFormat } from '#src/core/export/format.ts'
import { exportText } from '#src/core/export/formats.ts'
import { explicitNaming, isUsable } from '#src/core/export/names.ts'
import type { ExportPage, FacebookRecord, InstagramRecord } from '#src/core/export/record.ts'
import { type Choices, entriesOf, type Sheet, toSheet } from '#src/core/export/sheet.ts'

const families = ['facebook-login', 'instagram-login'] as const
const takenAt = new Date('2026-11-24T12:00:00Z')
export const pageToken = 'EAApageTokenOfTagOne1ZD'
export const userToken = 'EAAuserTokenOfMina27ZD'
export const instagramToken = 'IGAAinstagramTokenOf3ZD'

export const safe: Choices = { naming: explicitNaming, parts: safeParts }
export const everything: Choices = { naming: explicitNaming, parts: [...safeParts, 'user-token'] }

export function page(number: number, over: Partial<ExportPage> = {}): ExportPage {
  return {
    number,
    id: `13489579379191${number}`,
    accessToken: new AccessToken(pageToken),
    tasks: ['MANAGE', 'CREATE_CONTENT'],
    instagramAccount: { id: '17841405309211844', username: 'metricsaurus' },
    ...over,
  }
}

export function facebook(
  pages: readonly ExportPage[],
  over: Partial<FacebookRecord> = {},
): FacebookRecord {
  return {
    family: 'facebook-login',
    takenAt,
    environment: 'meta',
    graphVersion: 'v27.0',
    appId: '442224939723604',
    userToken: {
      token: new AccessToken(userToken),
      expiresAt: new Date('2027-01-23T12:00:00Z'),
      estimated: true,
    },
    shortLived: false,
    dataAccessExpiresAt: new Date('2027-02-22T12:00:00Z'),
    pages,
    ...over,
  }
}

export function instagram(over: Partial<InstagramRecord> = {}): InstagramRecord {
  return {
    family: 'instagram-login',
    takenAt,
    environment: 'meta',
    graphVersion: 'v27.0',
    appId: '990602627938098',
    userToken: {
      token: new AccessToken(instagramToken),
      expiresAt: new Date('2027-01-23T12:00:00Z'),
      estimated: false,
    },
    shortLived: false,
    account: { id: '17841405309211844', username: 'metricsaurus' },
    ...over,
  }
}

/** The text that a click would copy. */
export async function written(
  format: ExportFormat,
  record: FacebookRecord | InstagramRecord,
  choices: Choices = safe,
): Promise<string> {
  return exportText(format, record, choices)
}

function sheetOf(record: FacebookRecord | InstagramRecord, choices: Choices = safe): Sheet {
  return toSheet(record, choices, token => token.reveal())
}

/** The names and values that a reader must find, and no others. */
export function intended(
  record: FacebookRecord | InstagramRecord,
  choices: Choices = safe,
): Record<string, string> {
  return Object.fromEntries(
    entriesOf(sheetOf(record, choices)).map(({ name, value }) => [name, value]),
  )
}

/** Hostile names: quotes, expansions, line ends, marks, emoji. */
const hostileName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    // Harmless, because shells run these if a format fails.
    `"; touch owned; echo "`,
    '$(touch owned)',
    '`touch owned`',
    'x\nSECRET=1',
    'x\r\nSECRET: 1',
    '\u202eevil\u2066',
    '\u2028SECRET=1',
    '\u0085SECRET=1',
    '👩‍👩‍👧‍👦'.repeat(50),
    "'''",
    '{{process.env.HOME}}',
    '%PATH%',
    'a#b: [c]',
    '-----BEGIN',
  ),
)

const token = fc
  .string({ unit: fc.constantFrom(...'ABCXYZabcxyz0123456789'), minLength: 17, maxLength: 250 })
  .map(text => new AccessToken(`EAA${text}`))
const id = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 20 })
/** Instagram's alphabet, and words that readers take for numbers and dates. */
const username = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcXYZ019._'), minLength: 1, maxLength: 30 }),
  fc.constantFrom('NO', 'null', 'true', '1e5', '0123', '1_000', '.inf', '0x1F', '2026', '1.5', '_'),
  hostileName,
)
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map(date => new Date(date))
const parts = fc
  .subarray(everything.parts.filter(part => part !== 'ids'))
  .map(others => ['ids' as const, ...others])
const prefix = fc.constantFrom('', 'ACME_', 'A1_', 'NEXT_PUBLIC_')
const scheme = fc.constantFrom('explicit', 'meta-samples', 'most-common', 'ig-short', 'fb-short')
const ownName = fc.oneof(
  { weight: 30, arbitrary: fc.stringMatching(/^[A-Z][A-Z0-9_]{0,24}$/) },
  // Some YAML readers take it for a number.
  { weight: 1, arbitrary: fc.constant('E0') },
)
const own = fc
  .record({
    scheme: fc.constant('own' as const),
    prefix,
    own: fc.record(Object.fromEntries(allFacts.map(fact => [fact, ownName]))),
  })
  .map(naming => (families.every(family => isUsable(naming, family)) ? naming : explicitNaming))
export const anyChoices: fc.Arbitrary<Choices> = fc.record({
  parts,
  naming: fc.oneof(fc.record({ scheme, prefix, own: fc.constant({}) }), own),
})

const login = {
  takenAt: instant,
  environment: fc.constant('meta' as const),
  graphVersion: fc.constant('v27.0'),
  appId: fc.option(id, { nil: undefined }),
  userToken: fc.record({
    token,
    expiresAt: fc.option(instant, { nil: undefined }),
    estimated: fc.boolean(),
  }),
  shortLived: fc.boolean(),
}

/** `hostile` replaces every name in the person's data, also those that no export reads. */
export const anyRecord: fc.Arbitrary<FacebookRecord | InstagramRecord> = fc.oneof(
  fc.record({
    ...login,
    family: fc.constant('facebook-login' as const),
    dataAccessExpiresAt: fc.option(instant, { nil: undefined }),
    pages: fc
      .array(
        fc.record({
          name: hostileName,
          id,
          accessToken: fc.option(token, { nil: undefined }),
          tasks: fc.constant(['MANAGE']),
          instagramAccount: fc.option(fc.record({ id, username, name: hostileName }), {
            nil: undefined,
          }),
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map(pages => pages.map((each, index) => ({ ...each, number: index + 1 }))),
  }),
  fc.record({
    ...login,
    family: fc.constant('instagram-login' as const),
    account: fc.record({ id, username }),
  }),
)
