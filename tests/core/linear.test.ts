import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AccessToken, isCodeOf, isTokenOf } from '#src/core/access-token.ts'
import { toPage } from '#src/core/accounts/page.ts'
import { nodeWithoutPages } from '#src/core/doctor/node-without-pages.ts'
import { endedAt } from '#src/core/errors/ended-at.ts'
import { entries, entryOf } from '#src/core/errors/entries.ts'
import { toEntryPage } from '#src/core/errors/entry-page.ts'
import { moveMoments, readMoment } from '#src/core/errors/meta-moments.ts'
import { entryIndex } from '#src/core/errors/nearest/entry-index.ts'
import {
  hitsOf,
  likelierTo,
  likeliestOf,
  likeliestTo,
  nearestTo,
} from '#src/core/errors/nearest/nearest.ts'
import { termsOf } from '#src/core/errors/nearest/terms.ts'
import { isOfOtherHost } from '#src/core/errors/other-hosts.ts'
import { plainWords } from '#src/core/errors/plain-words.ts'
import { quoted } from '#src/core/errors/quoted.ts'
import { folded } from '#src/core/errors/symptoms/complaint.ts'
import { isOfAnotherService, isOfProduct } from '#src/core/errors/symptoms/words.ts'
import { hasWords } from '#src/core/errors/wordings.ts'
import { compareAnswer } from '#src/core/expectation/compare.ts'
import { isConstant, isFieldName } from '#src/core/expectation/form.ts'
import { isWritable } from '#src/core/export/facts.ts'
import { shippedPrefix } from '#src/core/export/names.ts'
import { isReserved } from '#src/core/export/reserved.ts'
import { parseLossless } from '#src/core/graph/lossless-json.ts'
import { readAnswer } from '#src/core/graph/read-answer.ts'
import { readText } from '#src/core/graph/read-text.ts'
import { lifeInWords, lifeOf } from '#src/core/graph/versions.ts'
import { keyBytes } from '#src/core/hand-over/bech32.ts'
import { open } from '#src/core/hand-over/hand-over.ts'
import { mixesAlphabets } from '#src/core/hand-over/mixed-alphabets.ts'
import { readReply } from '#src/core/hand-over/reply.ts'
import { readRequest } from '#src/core/hand-over/request.ts'
import { readIdentity } from '#src/core/hand-over/request-key.ts'
import { mayHoldReply, readSealed } from '#src/core/hand-over/sealed-text.ts'
import { readPasted } from '#src/core/inspect/pasted.ts'
import { readPastedResponse } from '#src/core/inspect/pasted-redirect.ts'
import { compareUris } from '#src/core/login/comparing/compare-uris.ts'
import { findAnswers } from '#src/core/login/exchange/answers-in-text.ts'
import { readExchangeAnswer } from '#src/core/login/exchange/exchange-answer.ts'
import { appIdFault, appIdFrom } from '#src/core/login/facebook.ts'
import { inAppBrowser } from '#src/core/login/in-app-browser.ts'
import { readSpent, takePending } from '#src/core/login/pending.ts'
import { verifierIn } from '#src/core/login/pkce/code-verifier.ts'
import { toInstant } from '#src/core/login/reply/grant.ts'
import { readAuthorizationResponse, toResponseAddress } from '#src/core/login/reply/response.ts'
import { isForeignScope } from '#src/core/login/scopes/foreign-scopes.ts'
import { readScopeText, toScopes } from '#src/core/login/scopes/scope-text.ts'
import { readSetupLink } from '#src/core/login/setup/reading/read-setup-link.ts'
import { firstSetup, readSetup } from '#src/core/login/setup/setup.ts'
import { isWorld, worldOf } from '#src/core/login/setup/setup-link.ts'
import { holdsToken, lastFragment } from '#src/core/login/token-in-address.ts'
import { masked } from '#src/core/mask.ts'
import { answersIn } from '#src/core/read/answers/answers.ts'
import { readDebuggerPage } from '#src/core/read/answers/debugger-page.ts'
import { readDebuggerRows } from '#src/core/read/answers/debugger-rows.ts'
import { readPermissionTable } from '#src/core/read/answers/permission-table.ts'
import { errorByShape } from '#src/core/read/errors/error-by-shape.ts'
import { fieldsIn } from '#src/core/read/errors/error-fields.ts'
import { numbersIn, tellsOfProduct } from '#src/core/read/errors/error-numbers.ts'
import { noFacts } from '#src/core/read/errors/error-records.ts'
import { errorsIn, type FoundError } from '#src/core/read/errors/errors-in-text.ts'
import { placeAround } from '#src/core/read/errors/place-around.ts'
import { readable } from '#src/core/read/errors/readable.ts'
import { errorShown } from '#src/core/read/errors/shown-words.ts'
import { symptomIn } from '#src/core/read/errors/symptoms-in-text.ts'
import { isNumberAlone, share } from '#src/core/read/errors/words-of-errors.ts'
import { idsIn, misnamedIdsIn, namedIdsIn } from '#src/core/read/ids-in-text.ts'
import { withLesserThings } from '#src/core/read/lesser-things.ts'
import { addressesIn, wholeAddress } from '#src/core/read/links/addresses.ts'
import {
  clientIdNotes,
  extrasNotes,
  responseTypeNotes,
  stateNotes,
} from '#src/core/read/links/link-notes.ts'
import { usernameAlone } from '#src/core/read/links/meta-link.ts'
import { compareWithRegistered } from '#src/core/read/links/redirect-faults.ts'
import { joinedPieces } from '#src/core/read/links/source-pieces.ts'
import { unfilledIn, withoutTokens } from '#src/core/read/links/unfilled.ts'
import { matchFrom } from '#src/core/read/match-from.ts'
import { lineAt } from '#src/core/read/overview.ts'
import { read } from '#src/core/read/read.ts'
import { blocksIn } from '#src/core/read/records/blocks.ts'
import { valuesIn } from '#src/core/read/records/literal.ts'
import { toScalar, unescaped, withoutBraces } from '#src/core/read/records/literal-values.ts'
import { scalarOf } from '#src/core/read/records/record-values.ts'
import { recordsIn } from '#src/core/read/records/records.ts'
import { scopesIn } from '#src/core/read/scope-lists.ts'
import { scopeNotes } from '#src/core/read/scope-notes.ts'
import { kindOfSetting } from '#src/core/read/settings/setting-kinds.ts'
import { settingsIn } from '#src/core/read/settings/settings-in-text.ts'
import { filledLines, isSettingsFile } from '#src/core/read/settings-file.ts'
import {
  codeIn,
  legacyTokensIn,
  secretsIn,
  signedRequestsIn,
  signedTokensIn,
  tokensIn,
} from '#src/core/read/tokens.ts'
import { unwrapped } from '#src/core/read/unwrapped.ts'
import { readId } from '#src/core/read/which-id.ts'
import { restOfToken } from '#src/core/read/wrapped-token.ts'
import { redact, redactHeld } from '#src/core/redact.ts'
import { fakeLike } from '#src/core/saved-login/fake-like.ts'
import { fakeSentence, withoutOriginals } from '#src/core/saved-login/fake-sentence.ts'
import { createFakes } from '#src/core/saved-login/fakes.ts'
import { isSavedLogin } from '#src/core/saved-login/mark.ts'
import { readSavedLogin } from '#src/core/saved-login/saved-login.ts'
import { addressFault, isPath } from '#src/core/site/address.ts'
import { stateOf } from '#src/core/site/scenario.ts'
import { withoutState } from '#src/core/site/snippet.ts'
import { fromBase64 } from '#src/core/text/base64url.ts'
import { quotable, traceIdOf } from '#src/core/text/quotable.ts'
import { visible } from '#src/core/text/visible.ts'
import { withoutEnds } from '#src/core/text/without-ends.ts'
import { isPartOfToken } from '#src/core/token/part-of-token.ts'
import { readSecret, readSecretWithin, readTokenShape } from '#src/core/token/shape.ts'
import { growth, mostGrowth, type Parts, type Reading } from '#tests/core/growth.ts'

const taught = entryIndex({})
const now = new Date(0)
const held = [new AccessToken(`EAA${'b0Z'.repeat(60)}`)]
const pasted = { spend: () => undefined, now, vouched: true }
const exchange = {
  environment: 'meta',
  appId: undefined,
  askedPermissions: [],
  since: now,
  now,
  arrivedNow: false,
} as const
const response = {
  spend: () => undefined,
  environment: 'meta',
  family: 'facebook-login',
  now,
} as const
const facts = { call: 'GET /me', tries: 1 }
const store = { getItem: () => null, removeItem() {} }

/** Every exported function of the core that reads a text from outside. */
const readers: Readonly<Record<string, Reading>> = {
  addressesIn,
  answersIn,
  codeIn,
  compareWithRegistered: text => compareWithRegistered('https://a.example/cb/', text),
  endedAt,
  errorByShape,
  errorShown: text => errorShown(wholeError(text), text, redact),
  errorsIn: text => errorsIn(text, false),
  fieldsIn,
  hasWords: text => hasWords({ wordings: [{ words: 'a', source: '' }] }, text),
  idsIn,
  joinedPieces: text => joinedPieces(text, 0),
  lineAt: text => lineAt(text, { start: text.length, end: text.length }),
  misnamedIdsIn,
  namedIdsIn,
  numbersIn,
  plainWords,
  read: text => read(text),
  readPasted: text => readPasted(text, now),
  readDebuggerPage,
  readDebuggerRows,
  readPermissionTable,
  readId,
  readable,
  blocksIn: text => blocksIn(`a:\n${text}`),
  recordsIn: text => recordsIn(`access_token: a\n${text}`),
  restOfToken: text => restOfToken(text, 0, 50),
  scalarOf,
  matchFrom: text => matchFrom(/[\w.]{1,400}\w/y, text, 0),
  toScalar,
  unescaped,
  withoutBraces,
  scopesIn,
  secretsIn,
  legacyTokensIn,
  signedRequestsIn,
  signedTokensIn,
  folded,
  // Its second pattern runs only after a service's name.
  isOfAnotherService: text => isOfAnotherService(`github ${text}`),
  symptomIn: text => symptomIn(`facebook ${text}`, 'nothing'),
  isOfProduct: text => isOfProduct(`xbox ${text}`),
  toEntryPage: text => toEntryPage(text, entries),
  isOfOtherHost,
  hitsOf: text => hitsOf(`facebook ${text}`, taught),
  likeliestOf: text => likeliestOf(`facebook ${text}`, taught),
  likelierTo: text => likelierTo(`facebook ${text}`, entryOf('no-error-told')),
  likeliestTo: text => likeliestTo(`facebook ${text}`),
  nearestTo: text => nearestTo(`facebook ${text}`),
  termsOf,
  kindOfSetting: text => kindOfSetting(`facebook_${text}`),
  withLesserThings: text => withLesserThings([], text, now),
  settingsIn: text => settingsIn(`FB_PAGE=\n${text}`, now),
  unfilledIn: text => unfilledIn(`/${text}`, []),
  withoutTokens: text => withoutTokens(`/EAA0${text}`),
  isForeignScope,
  tellsOfProduct: text => tellsOfProduct(`xbox ${text}`),
  tokensIn,
  unwrapped: text => [...unwrapped(text)],
  valuesIn,
  wholeAddress,
  isCodeOf: text => isCodeOf('meta', text),
  isTokenOf: text => isTokenOf('simulated', text) || isTokenOf('meta', text),
  clientIdNotes,
  responseTypeNotes: text => responseTypeNotes(text, 'facebook-login'),
  stateNotes,
  extrasNotes,
  scopeNotes: text => scopeNotes(text, [text], 'facebook-login', undefined),
  lastFragment,
  toInstant,
  toPage: name => toPage({ id: '1', name, tasks: [name] }, 1, 'meta'),
  quoted,
  isWritable: text => isWritable('pageToken', text),
  shippedPrefix,
  isReserved,
  parseLossless,
  readText: text => readText(new Response(text)),
  readAnswer: text => readAnswer(new Response(text), facts),
  findAnswers,
  readExchangeAnswer: text => readExchangeAnswer(text, exchange),
  appIdFault,
  appIdFrom,
  isPartOfToken,
  isSettingsFile,
  filledLines,
  usernameAlone,
  inAppBrowser,
  readPastedResponse: text => readPastedResponse(text, pasted),
  readSpent: text => readSpent(text, '', now),
  verifierIn: text => verifierIn(`{"verifier": "${text}"}`),
  takePending: text => takePending(store, text),
  readScopeText,
  toScopes,
  toResponseAddress: text => readAuthorizationResponse(toResponseAddress(text), response),
  compareUris: text => compareUris('https://a.example/cb/', text),
  readSetup,
  readSetupLink: text => readSetupLink(text, firstSetup),
  isWorld,
  lifeInWords: text => lifeInWords(text, now),
  lifeOf: text => lifeOf(text, now),
  worldOf,
  masked,
  redact,
  redactHeld: text => redactHeld(text, held),
  addressFault,
  isNumberAlone: text => isNumberAlone(`(#${text}`, { start: 0, end: text.length }),
  placeAround: text => placeAround(text, [{ start: 0, end: 1 }])({ start: 2, end: text.length }),
  share: text => share(text, [], []),
  isPath,
  stateOf,
  withoutState,
  holdsToken,
  nodeWithoutPages,
  fromBase64,
  keyBytes: text => keyBytes(`age1${text}`, 'age'),
  readRequest: text => readRequest(`#v=1&to=${text}`),
  readIdentity: text => readIdentity(`AGE-SECRET-KEY-1${text}`),
  readReply,
  readSealed: text => readSealed(`-----BEGIN AGE ENCRYPTED FILE-----${text}`),
  mayHoldReply,
  mixesAlphabets,
  open: text => open(`#reply=${text}&end=1`, [], now),
  moveMoments: text => moveMoments(text, 60),
  quotable: text => quotable(text, 500),
  readMoment,
  traceIdOf,
  visible,
  withoutEnds: text => withoutEnds(text, '"\'<', '>,;"'),
  readSecret,
  readSecretWithin,
  readTokenShape,
  compareAnswer: text =>
    compareAnswer('GET /me', 'graph.facebook.com', { [text]: 1, name: 1, tasks: [text] }, () => 0),
  isFieldName,
  isSavedLogin,
  readSavedLogin: text => readSavedLogin(`{"keytag": "saved login 1", ${text}`),
  withoutOriginals: text => withoutOriginals(text, new Map([['name', 'other']])),
  fakeLike: text => fakeLike(text, 1),
  fakeSentence: text => fakeSentence(text, createFakes(0), new Map(), 0),
  isConstant,
}

function wholeError({ length }: string): FoundError {
  const certainty = 'nothing'
  return {
    facts: noFacts,
    matches: [],
    certainty,
    unknownSubcode: undefined,
    start: 0,
    end: length,
  }
}

/** They are given texts of Keytag's own, or IDs and names that a reader has already measured. */
const ofOurs: ReadonlySet<string> = new Set([
  'met',
  'shared',
  'right',
  'wrong',
  'unknown',
  'valueNamed',
  'otherAppOf',
  'placeAddress',
  'notAsked',
  'standingOf',
  'whyPageless',
  'entryOf',
  'count',
  'ofPerson',
  'firstAccountsAddress',
  'graphAddress',
  'graphForm',
  'toChallenge',
  'exchangeForm',
  'toPassport',
  'toAuthorizationRequest',
  'spendPendingLogin',
  'pendingLogin',
  'permissionOf',
  'riskOf',
  'fillSnippet',
  'generalCall',
  'formOfAnswer',
  'facebookExchangeCommand',
])

test('every exported function that takes a text is known to be linear, or to be given our own texts', () => {
  const root = resolve(import.meta.dirname, '../../src/core')
  const found = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap(entry => {
      const path = join(entry.parentPath, entry.name)
      const place = relative(root, path).replaceAll('\\', '/')
      // The redactor's own rooms are reached through redact() alone.
      if (place.startsWith('redact/')) return []
      return takersOfText(readFileSync(path, 'utf8'))
    })
  const known = new Set([...Object.keys(readers), ...ofOurs])
  expect(found.filter(name => !known.has(name))).toEqual([])
  expect([...known].filter(name => !found.includes(name))).toEqual([])
})

function takersOfText(source: string): readonly string[] {
  const functions = source.matchAll(
    /^export (?:async )?function\*? (\w+)(?:<[^>(]*>)?\(([\s\S]*?)\)(?=: | \{)/gm,
  )
  return [...functions]
    .filter(([, , parameters]) =>
      /(?:^|,)\s*(?:\w+\??: string(?: \| (?:null|undefined|Uint8Array))?|row: unknown|response: Response)\s*(?:,|$)/.test(
        parameters ?? '',
      ),
    )
    .map(([, name]) => `${name}`)
}

/** Beginnings, repeated pieces and ends of which a reader with a pattern too many was slow. */
const written: readonly Parts[] = [
  ['', '#', ''],
  ['https://', ';', ''],
  ['', '"|  ', ''],
  ['', ' //', '"'],
  ['?code=', 'a', ''],
  ['{"', '"|  ', ''],
  ['', '{', ''],
  ['', '{"a":', ''],
  ['', "'", 'x'],
  ['x', '>,', 'x'],
  ['', '\\', ''],
  ['', '%25', ''],
  ['', 'a\n', ''],
  ['', 'EAA', ''],
  ['', 'Cookie:', ''],
  ['', 'token="\\"', ''],
  ['', 'iPhone ', ''],
  ['Invalid Scopes: ', 'a ', ''],
  ['[', '1111111111111111,', ''],
  ['https://facebook.com/', '" + a + "', ''],
  ['https://facebook.com/', '" . $a($a)', ''],
  ['', 'Instagram expired ', ''],
  ['', '(#10) ', ''],
  ['', '(#10)\n', ''],
]

const fragments = [
  ...' \t\n"\'`\\/<>{}[]()=:;,.&?#%|+-_@a0A\u200b\u00ad\u202e\u001b',
  ...['EAA', 'SIM_', 'IGAA', 'eyJ', '//', '&#', '&amp;', '%25', '\\u0045', '<span>', '\u001b[0m'],
  ...['token', 'code=', 'state=', 'access_token=', 'Cookie: ', 'Bearer ', 'https://', '://', '?'],
  ...['1', '12345', '1234567890123456', 'error', '"message":"', '{"', 'scope', 'Invalid Scopes:'],
  ...['error=', "message: '", 'Error validating '],
]

test.each(Object.entries(readers))(
  '%s takes as long as the text is long',
  async (_name, read) => {
    for (const [before, piece, after] of written) {
      expect([before, piece, after, await growth(read, [before, piece, after])]).toSatisfy(isLinear)
    }
    const some = (maxLength: number) =>
      fc.array(fc.constantFrom(...fragments), { maxLength }).map(parts => parts.join(''))
    await fc.assert(
      fc.asyncProperty(some(3), some(4), some(2), async (before, piece, after) => {
        const grown = await growth(read, [before, piece || 'a', after])
        expect([before, piece, after, grown]).toSatisfy(isLinear)
      }),
      { numRuns: 25, endOnFailure: true },
    )
  },
  300_000,
)

function isLinear(told: unknown): boolean {
  return Array.isArray(told) && told[3] <= mostGrowth
}
