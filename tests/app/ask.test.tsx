// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { handOverMessages } from '#src/app/messages/hand-over/load.ts'
import { fill, type Language } from '#src/app/messages/languages.ts'
import { timeIn } from '#src/app/parts/client/dates.ts'
import { RequestsBlocked } from '#src/app/parts/requests/kept-requests.ts'
import { memoryStore } from '#src/app/store.ts'
import { simulatedAppId } from '#src/config.ts'
import { clientLanguages } from '#src/core/client-languages.ts'
import { open, seal } from '#src/core/hand-over/hand-over.ts'
import { type Request, writeRequest } from '#src/core/hand-over/request.ts'
import { makeSenderKey, signRequest } from '#src/core/hand-over/sender.ts'
import { keepPendingLogin, toState } from '#src/core/login/pending.ts'
import type { OwnCopy } from '#src/own-copy.ts'
import { made, pageOf, tokenOf } from '#tests/core/hand-over/made.ts'
import { memoryRequests } from '#tests/memory-requests.ts'
import { readQr } from '#tests/read-qr.ts'
import { renderApp, renderLoggedIn, start } from '#tests/render-app.tsx'

const day = 86_400_000
const endsAt = new Date('2026-12-06T12:00:00.000Z')
const heading = async () => (await screen.findByRole('heading', { level: 1 })).textContent

// A tab keeps it from one document to the next.
beforeEach(() => sessionStorage.clear())

async function openLink(request: Request, options: Parameters<typeof renderApp>[0] = {}) {
  const app = renderApp({ path: `/connect/#${writeRequest(request)}`, ...options })
  await screen.findByRole('heading', { level: 1 })
  return app
}

test('on a copy of no app the client types the App ID before the button leads anywhere', async () => {
  const { request } = await made({ endsAt, language: 'en' })
  const store = memoryStore()
  const { user } = await openLink(request, { store })
  expect(await heading()).toBe('Acme Studio asks for access to your Instagram')
  expect(
    screen.getByText(
      /^We cannot verify who made this link.*only to somebody you know and have called\.$/,
    ),
  ).toBeTruthy()
  const button = () => screen.getByRole('link', { name: 'Continue with Facebook' })
  expect(button().getAttribute('href')).toBeNull()
  const field = screen.getByRole('textbox', { name: 'App ID' })
  await user.type(field, '99999')
  await user.tab()
  expect(screen.getByRole('alert').textContent).toMatch(/^The link is for another app/)
  expect(button().getAttribute('href')).toBeNull()
  await user.clear(field)
  await user.type(field, request.appId)
  expect(new URL(button().getAttribute('href') ?? '').searchParams.get('client_id')).toBe(
    request.appId,
  )
  expect(store.length).toBe(0)
})

test('a copy answers its own app alone, and asks for no App ID', async () => {
  const { request } = await made({ endsAt, language: 'en' })
  const own = await openLink(request, { appId: request.appId })
  expect(screen.queryByRole('textbox', { name: 'App ID' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Continue with Facebook' })).toBeTruthy()
  own.unmount()
  await openLink(request, { appId: '999999999' })
  expect(screen.getByText(/^This page is for another app than the link/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Continue with Facebook' })).toBeNull()
})

test('a copy that pins keys calls its own requests verified, and answers no others', async () => {
  const agency = await makeSenderKey()
  const { request } = await made({ endsAt, language: 'en' })
  const own = { metaAppId: request.appId, askers: [agency.publicKey] }
  const signed = await openLink(await signRequest(request, agency.privateKey), { own })
  expect(screen.getByText('Verified: this page knows the key of Acme Studio.')).toBeTruthy()
  signed.unmount()
  await openLink(request, { own })
  expect(screen.getByText(/^This page accepts only requests of its own organisation/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Continue with Facebook' })).toBeNull()
})

test('a copy that lists the key of its Ask screen calls the requests made there verified', async () => {
  const requests = memoryRequests()
  const appId = '134895793791914'
  const ask = renderApp({ path: '/ask/', kept: requests, appId })
  await ask.user.click(await screen.findByText('More: User token, keys'))
  await ask.user.click(await screen.findByRole('button', { name: 'Copy your public key' }))
  const key = await navigator.clipboard.readText()
  expect(key).toMatch(/^p256:[\w-]{87}$/)
  await ask.user.type(screen.getByRole('textbox', { name: /^Your name/ }), 'Acme Studio')
  await ask.user.click(screen.getByRole('button', { name: 'Make the link' }))
  await ask.user.click(await screen.findByRole('button', { name: 'Copy the client link' }))
  const link = new URL(await navigator.clipboard.readText()).hash
  ask.unmount()
  const own = { metaAppId: appId, askers: [key] }
  const client = renderApp({ path: `/connect/${link}`, own })
  expect(await screen.findByText('Verified: this page knows the key of Acme Studio.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Continue with Facebook' })).toBeTruthy()
  client.unmount()
  const again = renderApp({ path: '/ask/', kept: requests, own })
  await again.user.click(await screen.findByRole('button', { name: 'New request' }))
  await again.user.click(screen.getByText('More: User token, keys'))
  expect(await screen.findByText(/^This copy of Keytag lists it/)).toBeTruthy()
  expect(screen.queryByText(/the key of this browser is not there/)).toBeNull()
})

test('a copy that does not list the key of this browser says so before a link is made', async () => {
  const own = { askers: ['p256:none'] }
  renderApp({ path: '/ask/', own })
  expect(await screen.findByText(/the key of this browser is not there/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Copy your public key' })).toBeTruthy()
})

test('a name with letters of two alphabets is pointed out', async () => {
  const { request } = await made({ endsAt, language: 'en', from: 'Acme Studiо' })
  await openLink(request)
  expect(screen.getByText(/mixes letters of two alphabets/)).toBeTruthy()
})

test.each([
  [
    'an ended request',
    (link: string) => link.replace(/until=\d+/, 'until=1700000000'),
    /This link has expired/,
  ],
  ['a cut link', (link: string) => link.slice(0, 60), /cannot be read/],
  ['a link with a field too many', (link: string) => `${link}&x=1`, /cannot be read/],
  ['a newer link', (link: string) => link.replace('v=1', 'v=2'), /cannot be read/],
])('%s has no button, and says what to do', async (_what, change, title) => {
  const { request } = await made({ endsAt, language: 'en' })
  renderApp({ path: `/connect/#${change(writeRequest(request))}` })
  expect(await heading()).toMatch(title)
  expect(screen.getByText(/[Aa]sk .*for a new link/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Continue with Facebook' })).toBeNull()
})

async function comeBack(request: Request, reply: string, language = 'de') {
  const store = memoryStore()
  const state = toState(new Uint8Array(32).fill(255))
  keepPendingLogin(store, {
    state,
    family: 'facebook-login',
    environment: 'simulated',
    appId: simulatedAppId,
    linked: true,
    permissions: request.permissions,
    dialog: 'guided',
    answers: { link: writeRequest(request), language },
    issuedAt: start,
  })
  return renderApp({ path: `/simulated/callback/?${reply}&state=${state}`, store })
}

test('a client who stopped reads so in their language, and can try again', async () => {
  const { request } = await made({ endsAt, appId: simulatedAppId, world: 'all-goes-well' })
  await comeBack(request, 'error=access_denied&error_reason=user_denied')
  expect(await heading()).toBe('Sie haben die Anmeldung abgebrochen')
  expect(screen.getByText(/^Acme Studio hat nichts bekommen/)).toBeTruthy()
  expect(screen.queryByRole('navigation')).toBeNull()
  const again = screen.getByRole('link', { name: 'Noch einmal versuchen' })
  expect(again.getAttribute('href')).toContain('/simulated/dialog/')
})

test('a rehearsal is marked in the client’s language, from the link to the way back', async () => {
  const { request } = await made({ endsAt, appId: simulatedAppId, world: 'all-goes-well' })
  const invited = await openLink(request)
  const strip = () => screen.getByRole('complementary', { name: 'Simuliertes Meta.' })
  expect(strip().textContent).toContain('alles erfunden')
  invited.unmount()
  await comeBack(request, 'error=access_denied&error_reason=user_denied')
  await heading()
  expect(strip().querySelector('a')).toBeNull()
  expect(document.body.textContent).not.toMatch(/Simulated|made up|your own app/)
  // The name of the copy leads a client away from their journey.
  expect(screen.queryByRole('link', { name: 'Keytag' })).toBeNull()
})

test('the simulated dialog that a client’s link leads to has no way into the developer’s screens', async () => {
  const { request } = await made({ endsAt, appId: simulatedAppId, world: 'all-goes-well' })
  const store = memoryStore()
  const { user, unmount } = await openLink(request, { store })
  const button = screen.getByRole('link', { name: 'Weiter mit Facebook' })
  // The link that is followed gets a new state for the next time.
  const { pathname, search } = new URL(button.getAttribute('href') ?? '', location.href)
  button.addEventListener('click', event => event.preventDefault())
  await user.click(button)
  unmount()
  renderApp({ path: pathname + search, store })
  expect(await screen.findByRole('heading', { name: 'Who is signing in?' })).toBeTruthy()
  expect(screen.queryByRole('navigation')).toBeNull()
})

const reload = () => renderApp({ path: '/simulated/callback/' })

/** The way back to the request in the address of a link. */
function requestBehind(name: string): string {
  return screen.getByRole('link', { name }).getAttribute('href') ?? ''
}

test('a client who reloads after stopping reads the end in their language, with a way on', async () => {
  const { request } = await made({ endsAt, appId: simulatedAppId, world: 'all-goes-well' })
  const before = await comeBack(request, 'error=access_denied&error_reason=user_denied')
  await heading()
  before.unmount()
  reload()
  expect(await heading()).toBe('Sie haben nichts übergeben')
  expect(requestBehind('Neu beginnen')).toBe(`/connect/?lang=de#${writeRequest(request)}`)
  expect(screen.queryByRole('navigation')).toBeNull()
})

test('a client whose login is lost in the middle is asked to log in again, in their language', async () => {
  const { request } = await made({ endsAt })
  const before = await comeBackWithTokens(request, 'fr')
  await heading()
  before.unmount()
  const reloaded = reload()
  expect(await heading()).toBe('Veuillez vous reconnecter')
  expect(screen.getByText(/Acme Studio n’a rien reçu\.$/)).toBeTruthy()
  expect(requestBehind('Recommencer')).toBe(`/connect/?lang=fr#${writeRequest(request)}`)
  reloaded.unmount()
  // Back leads to Meta's dialog, which answers the login that was used.
  const used = toState(new Uint8Array(32).fill(255))
  renderApp({ path: `/callback/#access_token=${tokenOf(1).reveal()}&state=${used}` })
  expect(await heading()).toBe('Veuillez vous reconnecter')
})

test('a lost login of an expired request is not begun again', async () => {
  const { request } = await made({ endsAt, language: 'en' })
  const before = await comeBackWithTokens(request, 'en')
  await heading()
  before.unmount()
  renderApp({ path: '/callback/', now: () => endsAt })
  expect(await heading()).toBe('This link has expired')
  expect(screen.queryByRole('link', { name: 'Start again' })).toBeNull()
})

test('a login of somebody else in the same tab ends the client’s journey', async () => {
  const { request } = await made({ endsAt })
  const before = await comeBackWithTokens(request, 'fr')
  await heading()
  before.unmount()
  const other = await renderLoggedIn()
  await heading()
  other.unmount()
  reload()
  expect(await heading()).toBe('Meta sent no reply')
})

test.each(['nonsense', '{"how":"sent"}', '{"link":"x","language":"de","how":"odd"}'])(
  'a note %s of another project in the tab changes nothing',
  async note => {
    sessionStorage.setItem('keytag:v1:client', note)
    reload()
    expect(await heading()).toBe('Meta sent no reply')
  },
)

test('a browser that refuses to copy shows the text, and says so in the client’s language', async () => {
  const { request } = await made({ endsAt, appId: simulatedAppId, world: 'all-goes-well' })
  const { user } = await comeBack(request, 'error=access_denied&error_reason=user_denied')
  await heading()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'))
  await user.click(screen.getByRole('button', { name: 'Nachricht an Acme Studio kopieren' }))
  const field = await screen.findByRole('textbox')
  expect(field).toHaveProperty('value', expect.stringMatching(/^Guten Tag/))
  await waitFor(() => expect(document.activeElement).toBe(field))
  // For the eye below the text, and for a screen reader.
  expect(screen.getAllByText(/^Der Browser hat nicht kopiert\./)).toHaveLength(2)
  expect(document.body.textContent).not.toContain('The browser refused')
})

test('a login that Meta refused names Meta’s words and the asker', async () => {
  const { request } = await made({ endsAt, appId: simulatedAppId, world: 'all-goes-well' })
  await comeBack(request, 'error_code=1349003&error_message=App+not+active', 'fr')
  expect(await heading()).toBe('Facebook a refusé la connexion')
  expect(screen.getByText('App not active')).toBeTruthy()
})

/** A client is back with tokens of Meta. */
async function comeBackWithTokens(request: Request, language: string) {
  const store = memoryStore()
  const state = toState(new Uint8Array(32).fill(255))
  keepPendingLogin(store, {
    state,
    family: 'facebook-login',
    environment: 'meta',
    appId: request.appId,
    permissions: request.permissions,
    dialog: 'guided',
    answers: { link: writeRequest(request), language },
    issuedAt: start,
  })
  const token = tokenOf(1).reveal()
  return renderApp({
    path: `/callback/#access_token=${token}&expires_in=5000&state=${state}`,
    store,
  })
}

/** A client is back from a simulated world, and locks the reply for the first Page. */
async function lockIn(world: string, language: Language) {
  const { request, kept } = await made({ endsAt, appId: simulatedAppId, world, language })
  const answers = { link: writeRequest(request), language }
  const { user } = await renderLoggedIn({ world, answers })
  const words = await handOverMessages[language]()
  const say = (text: string) => fill(text, { from: 'Acme Studio' })
  const seen: string[] = []
  const look = () => seen.push(document.querySelector('main')?.textContent ?? '')
  await user.click((await screen.findAllByRole('checkbox'))[0] ?? document.body)
  look()
  await user.click(screen.getByRole('button', { name: say(words.handOver) }))
  await user.click(await screen.findByRole('button', { name: words.copy }))
  expect(await heading()).toBe(words.thanksTitle)
  look()
  const { reply } = await open(await navigator.clipboard.readText(), [kept], start)
  return { seen, words, reply }
}

test.each(clientLanguages)(
  'a client in %s whose keys end today is told until when to send them, and what may follow',
  async language => {
    const { seen, words, reply } = await lockIn('no-long-lived-token', language)
    const end = reply.pageTokensEndAt
    const time = end && timeIn(language, end)
    expect(time).toMatch(/\d:\d\d/)
    expect(seen[0]).toContain(fill(words.keysEnd, { from: 'Acme Studio', time: time ?? '' }))
    expect(seen[1]).toContain(fill(words.sendBefore, { time: time ?? '' }))
  },
)

test.each(['all-goes-well', 'endless-token'])(
  'in the world %s a client reads of no hour, because no key ends today',
  async world => {
    const { seen, reply } = await lockIn(world, 'de')
    expect(reply.pageTokensEndAt).toBeUndefined()
    expect(seen.join()).not.toMatch(/\d:\d\d|diesmal/)
  },
)

test('a share sheet that was closed is no way out, and one that was used ends the journey', async () => {
  const { request, kept } = await made({
    endsAt,
    appId: simulatedAppId,
    world: 'one-page',
    language: 'en',
  })
  const answers = { link: writeRequest(request), language: 'en' }
  const { user } = await renderLoggedIn({ world: 'one-page', answers })
  const shared: string[] = []
  let isClosed = true
  Object.assign(navigator, {
    share: async ({ text = '' }: ShareData) => {
      if (isClosed) throw new DOMException('The sheet was closed.', 'AbortError')
      shared.push(text)
    },
  })
  try {
    await user.click(await screen.findByRole('button', { name: 'Hand over to Acme Studio' }))
    const share = await screen.findByRole('button', { name: 'Share' })
    await user.click(share)
    expect(await heading()).toBe('Now send this to Acme Studio')
    isClosed = false
    await user.click(share)
    await waitFor(async () => expect(await heading()).toBe('Thank you. You are done'))
    expect((await open(shared[0] ?? '', [kept], start)).reply.pages).toHaveLength(1)
  } finally {
    Reflect.deleteProperty(navigator, 'share')
  }
})

test('inside another app a client with a request is shown the way out, with the whole request', async () => {
  const agent = vi
    .spyOn(navigator, 'userAgent', 'get')
    .mockReturnValue('Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) Chrome/127.0 [FB_IAB/FB4A;]')
  const { request } = await made({ endsAt })
  const { user } = await openLink(request)
  const gate = screen.getByRole('region', { name: 'Öffnen Sie diese Seite in Ihrem Browser' })
  expect(screen.queryByRole('link', { name: 'Weiter mit Facebook' })).toBeNull()
  await user.click(within(gate).getByRole('button', { name: 'Link kopieren' }))
  expect(await navigator.clipboard.readText()).toMatch(
    new RegExp(`/connect/\\?lang=de#${writeRequest(request).replace(/[.*+?]/g, '\\$&')}$`),
  )
  agent.mockRestore()
})

type Odd = {
  readonly pendingAppId?: string
  readonly change?: (link: string) => string
  readonly endsAt?: Date
  readonly own?: Partial<OwnCopy>
}

test.each<[string, Odd, RegExp]>([
  ['for another app than its link', { pendingAppId: '999999' }, /cannot be read/],
  [
    'with a link that was damaged',
    { change: (link: string) => link.slice(0, 60) },
    /cannot be read/,
  ],
  ['for a request that has expired', { endsAt: start }, /This link has expired/],
  ['to a copy of another app', { own: { metaAppId: '999999' } }, /You handed over nothing/],
  ['to a copy of other askers', { own: { askers: ['p256:none'] } }, /You handed over nothing/],
])('a login %s ends at once, and the page drops its tokens', async (_what, odd, title) => {
  const { request } = await made({ endsAt: odd.endsAt ?? endsAt, language: 'en' })
  const store = memoryStore()
  const state = toState(new Uint8Array(32).fill(255))
  const link = writeRequest(request)
  keepPendingLogin(store, {
    state,
    family: 'facebook-login',
    environment: 'meta',
    appId: odd.pendingAppId ?? request.appId,
    permissions: request.permissions,
    dialog: 'guided',
    answers: { link: odd.change?.(link) ?? link, language: 'en' },
    issuedAt: start,
  })
  const token = tokenOf(1).reveal()
  const { keytag } = renderApp({
    path: `/callback/#access_token=${token}&expires_in=5000&state=${state}`,
    store,
    own: odd.own ?? {},
  })
  expect(await heading()).toMatch(title)
  expect(screen.queryByRole('group', { name: 'Pages' })).toBeNull()
  await waitFor(() => expect(keytag.login.read().kind).toBe('answered'))
})

test('a copy for an Instagram app alone can ask a client, and answer one', async () => {
  const requests = memoryRequests()
  const own = { instagramAppId: '777777777777777' }
  const { user, unmount } = renderApp({ path: '/ask/', kept: requests, own })
  const field = await screen.findByRole('textbox', { name: 'App ID' })
  await user.type(field, '134895793791914')
  await user.type(
    screen.getByRole('textbox', { name: 'Your name, as the client reads it' }),
    'Acme Studio',
  )
  await user.click(screen.getByRole('button', { name: 'Make the link' }))
  await screen.findByRole('button', { name: 'Copy the client link' })
  const [kept] = await requests.all()
  if (kept === undefined) throw new Error('No request was made.')
  unmount()
  await openLink(kept.request, { own })
  expect(screen.getByRole('textbox', { name: 'App ID' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Continue with Facebook' })).toBeTruthy()
})

/** The asker opens a reply on their screen. */
async function openReply(
  text: string,
  kept: Awaited<ReturnType<typeof made>>['kept'],
  // The forger's token is good, and of another Page.
  whoseToken: (token: string) => unknown = () => ({ id: '777777777777', name: 'Somebody else' }),
) {
  const requests = memoryRequests({
    ...kept,
    client: 'Harbour Street Bakery',
    madeAt: start,
    answeredAt: undefined,
  })
  const app = renderApp({
    path: '/ask/',
    kept: requests,
    answer: url =>
      url.pathname.endsWith('/me')
        ? Response.json(whoseToken(url.searchParams.get('access_token') ?? ''))
        : undefined,
  })
  const box = await screen.findByRole('textbox', { name: 'Locked reply' })
  await app.user.click(box)
  await app.user.paste(text)
  return { ...app, requests }
}

test('a reply with another Page’s token is not exported', async () => {
  const { request, kept } = await made({ endsAt })
  const { text } = await seal(request, { pages: [pageOf(1)] }, start)
  const { user, requests } = await openReply(text, kept)
  await user.click(await screen.findByRole('button', { name: 'Ask Meta' }))
  expect(await screen.findByText('Meta confirmed 0 of 1')).toBeTruthy()
  expect(screen.getByText(/The token belongs to another Page/).textContent).toContain(
    'Somebody else',
  )
  expect(screen.queryByRole('heading', { name: 'Export' })).toBeNull()
  const [answered] = await requests.all()
  expect(answered?.privateKey).toBeUndefined()
  expect(answered?.answeredBy).toMatch(/^[\w-]{43}$/)
})

/** Meta's answer for the first Page of `pageOf`. */
const firstPage = {
  id: '134895793791915',
  name: 'Café № 1',
  instagram_business_account: { id: '17841405309211845', username: 'cafe_1' },
}

test('the values of a confirmed Page have their names, and its token is shown masked', async () => {
  const { request, kept } = await made({ endsAt })
  const { text } = await seal(request, { pages: [pageOf(1)] }, start)
  const { user } = await openReply(text, kept, () => firstPage)
  const list = await screen.findByRole('list', { name: 'Tokens in the reply' })
  expect(within(list).queryByText('Page token')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Ask Meta' }))
  const token = pageOf(1).accessToken
  const valueBeside = async (label: string) => (await within(list).findByText(label)).nextSibling
  expect((await valueBeside('Page token'))?.textContent).toContain(token?.masked)
  expect((await valueBeside('Instagram account ID'))?.textContent).toContain('17841405309211845')
  expect((await valueBeside('Page ID'))?.textContent).toContain('134895793791915')
  expect(list.textContent).not.toContain(token?.reveal())
  await user.click(screen.getByRole('button', { name: 'Copy Page token of Café № 1' }))
  expect(await navigator.clipboard.readText()).toBe(token?.reveal())
})

test('a reply says how long its Page tokens live', async () => {
  for (const [pageTokensEndAt, said] of [
    [undefined, /A Page token has no end date\./],
    [new Date(start.getTime() + 3_600_000), /These Page tokens are short-lived: they end at/],
  ] as const) {
    const { request, kept } = await made({ endsAt })
    const { text } = await seal(request, { pages: [pageOf(1)], pageTokensEndAt }, start)
    const { user, unmount } = await openReply(text, kept, () => firstPage)
    await user.click(await screen.findByRole('button', { name: 'Ask Meta' }))
    expect(
      (await screen.findByText(/In your code, use a Page token/)).parentElement?.textContent,
    ).toMatch(said)
    unmount()
  }
})

test('a reply that came as a file opens by choosing the file', async () => {
  const { request, kept } = await made({ endsAt })
  const { text, fileName } = await seal(request, { pages: [pageOf(1)] }, start)
  const requests = memoryRequests({ ...kept, client: '', madeAt: start, answeredAt: undefined })
  const { user } = renderApp({ path: '/ask/', kept: requests })
  await user.upload(await screen.findByLabelText('Choose a file'), new File([text], fileName))
  await waitFor(async () => expect(await heading()).toMatch(/^1 Page/))
})

test.each([
  ['of a person', { id: '5550001', name: 'Mina Okafor' }, /belongs to Mina Okafor/, 2],
  ['of the Page itself', firstPage, /The token belongs to a Page \(“Café № 1”\)/, 1],
  ['that Meta refuses', undefined, /Meta refuses this token/, 1],
])(
  'a User token %s is named before an export, or is left out of it',
  async (_what, person, says, confirmed) => {
    const { request, kept } = await made({ endsAt, wantsUserToken: true })
    const userToken = { token: tokenOf(99), expiresAt: undefined }
    const { text } = await seal(request, { pages: [pageOf(1)], userToken }, start)
    const isUsers = (token: string) => token === userToken.token.reveal()
    const { user } = await openReply(text, kept, token =>
      isUsers(token)
        ? (person ?? { error: { code: 190, message: 'Invalid OAuth access token.' } })
        : firstPage,
    )
    const list = await screen.findByRole('list', { name: 'Tokens in the reply' })
    expect(within(list).getByText('User token')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Ask Meta' }))
    expect(await screen.findByText(`Meta confirmed ${confirmed} of 2`)).toBeTruthy()
    expect(list.textContent).toMatch(says)
    await user.click(await screen.findByText(/^Names and what is included/))
    await user.click(screen.getByRole('checkbox', { name: 'User token' }))
    await user.click(screen.getByRole('button', { name: /^Copy \.env/ }))
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain(pageOf(1).accessToken?.reveal())
    expect(copied.includes(userToken.token.reveal())).toBe(confirmed === 2)
  },
)

test.each([
  ['cut', (text: string) => text.slice(0, -60), 'Part of the reply is missing'],
  ['changed', (text: string) => changed(text), 'The reply was changed on its way'],
  ['no reply', () => 'Hello', 'This is not a locked reply'],
  ['too big', () => 'x'.repeat(1_000_001), 'This is larger than any reply'],
])('a reply that is %s is refused, and its request stays open', async (_what, change, says) => {
  const { request, kept } = await made({ endsAt })
  const { text } = await seal(request, { pages: [pageOf(1)] }, start)
  const { requests, user } = await openReply(change(text), kept)
  await user.click(screen.getByRole('button', { name: 'Open the reply' }))
  expect((await screen.findByRole('alert')).textContent).toContain(says)
  expect((await requests.all())[0]?.privateKey).toBeDefined()
})

test('a reply for another key or another request is told apart', async () => {
  const { kept } = await made({ endsAt })
  const other = await made({ endsAt })
  const { text } = await seal(other.request, { pages: [pageOf(1)] }, start)
  const first = await openReply(text, kept)
  expect((await screen.findByRole('alert')).textContent).toContain('The key is not in this browser')
  first.unmount()
  // A client who got two links may mix them up. A forger who has one link has its key and its number.
  const forged = { ...other.request, recipient: kept.request.recipient }
  await openReply((await seal(forged, { pages: [pageOf(1)] }, start)).text, kept)
  expect((await screen.findByRole('alert')).textContent).toContain(
    'This reply belongs to another request',
  )
})

test('a reply that a link brings waits for a press', async () => {
  const { request, kept } = await made({ endsAt })
  const { fragment = '' } = await seal(request, { pages: [pageOf(1)] }, start)
  const requests = memoryRequests({ ...kept, client: '', madeAt: start, answeredAt: undefined })
  const { user } = renderApp({ path: `/ask/#${fragment}`, kept: requests })
  await user.click(await screen.findByRole('button', { name: 'Open the reply' }))
  expect(await screen.findByRole('heading', { level: 1, name: '1 Page' })).toBeTruthy()
})

test('a reply that a link brings to another browser is told where it opens', async () => {
  const { request } = await made({ endsAt })
  const { fragment = '' } = await seal(request, { pages: [pageOf(1)] }, start)
  const { user } = renderApp({ path: `/ask/#${fragment}` })
  await user.click(await screen.findByRole('button', { name: 'Open the reply' }))
  expect((await screen.findByRole('alert')).textContent).toContain('The key is not in this browser')
})

test('an ended request is gone with its key', async () => {
  const { kept } = await made({ endsAt })
  const requests = memoryRequests({
    ...kept,
    client: 'Harbour Street Bakery',
    madeAt: start,
    answeredAt: undefined,
  })
  const { user } = renderApp({ path: '/ask/', kept: requests })
  await user.click(
    await screen.findByRole('button', { name: 'End the request to Harbour Street Bakery' }),
  )
  expect(await screen.findByRole('button', { name: 'Make the link' })).toBeTruthy()
  expect(await requests.all()).toEqual([])
})

test('a request that expired a week ago keeps its place in the list, and its key is deleted', async () => {
  const { kept } = await made({ endsAt: start })
  const requests = memoryRequests({
    ...kept,
    client: 'Bakery',
    madeAt: start,
    answeredAt: undefined,
  })
  renderApp({ path: '/ask/', kept: requests, now: () => new Date(start.getTime() + 8 * day) })
  expect(await screen.findByText(/^Ended on .*Its key is deleted\.$/)).toBeTruthy()
  expect((await requests.all()).map(({ privateKey }) => privateKey)).toEqual([undefined])
})

test('a clock that is ahead for a day deletes no key, and a reply is told that its request has ended', async () => {
  const { kept, request } = await made({ endsAt: start })
  const requests = memoryRequests({
    ...kept,
    client: 'Bakery',
    madeAt: start,
    answeredAt: undefined,
  })
  const { fragment = '' } = await seal(
    request,
    { pages: [pageOf(1)] },
    new Date(start.getTime() - day),
  )
  const { user } = renderApp({
    path: `/ask/#${fragment}`,
    kept: requests,
    now: () => new Date(start.getTime() + day),
  })
  expect(await screen.findByText(/^Ended on [^.]*\.$/)).toBeTruthy()
  await user.click(await screen.findByRole('button', { name: 'Open the reply' }))
  expect((await screen.findByRole('alert')).textContent).toContain('The request has ended')
  expect((await requests.all()).map(({ privateKey }) => privateKey)).toEqual([kept.privateKey])
})

test('the next request offers the asker’s name and language again', async () => {
  const { kept } = await made({ endsAt, language: 'pt' })
  const requests = memoryRequests({ ...kept, client: '', madeAt: start, answeredAt: undefined })
  const { user } = renderApp({ path: '/ask/', kept: requests })
  await user.click(await screen.findByRole('button', { name: 'New request' }))
  const name = screen.getByRole('textbox', { name: 'Your name, as the client reads it' })
  expect(name).toHaveProperty('value', 'Acme Studio')
  expect(screen.getByRole('combobox', { name: 'Language' })).toHaveProperty('value', 'pt')
})

test('a new request takes the focus, and its link is the one brass button', async () => {
  await makeRequest()
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Acme Studio' }))
  const brass = screen
    .getAllByRole('button')
    .filter(button => button.dataset.kind === 'main')
    .map(({ textContent }) => textContent)
  expect(brass).toEqual([expect.stringMatching(/^Copy link/)])
})

test('the App ID of a request is read from the dashboard’s address, and a pasted secret is dropped', async () => {
  const { user } = renderApp({ path: '/ask/' })
  const field = await screen.findByRole('textbox', { name: 'App ID' })
  await user.click(field)
  await user.paste('https://developers.facebook.com/apps/442224939723604/dashboard/')
  expect(field).toHaveProperty('value', '442224939723604')
  await user.clear(field)
  await user.paste('0123456789abcdef0123456789abcdef')
  expect(field).toHaveProperty('value', '')
  expect(screen.getByText('That is a secret, not an App ID. Keytag dropped it.')).toBeTruthy()
})

test('New request opens an empty form, and the list is one press away', async () => {
  const { user } = await makeRequest()
  await user.click(screen.getByRole('button', { name: 'New request' }))
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Ask a client' }))
  expect(screen.getByRole('button', { name: 'Make the link' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Back to the requests' }))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Requests')
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Acme Studio' }))
  expect(screen.getByText('1 open, 0 answered.')).toBeTruthy()
})

test('the message to a client is in their language, with the link and the asker’s name', async () => {
  const { user, kept } = await makeRequest('Deutsch')
  const copied = async () => {
    await user.click(screen.getByRole('button', { name: 'Copy message' }))
    return navigator.clipboard.readText()
  }
  await waitFor(async () => expect(await copied()).toMatch(/^Guten Tag/))
  const [greeting, link, name] = (await copied()).split('\n\n')
  expect(greeting).toContain('bitte öffnen Sie diesen Link')
  expect(new URL(link ?? '').hash).toBe(`#${writeRequest(kept.request)}`)
  expect(name).toBe('Acme Studio')
})

test('the asker sees what the client sees', async () => {
  const { user } = await makeRequest()
  await user.click(screen.getByRole('link', { name: 'See what the client sees' }))
  expect(await screen.findByText('Acme Studio asks for access to your Instagram')).toBeTruthy()
})

test('an older Keytag in another tab is named as the reason why no request can be kept', async () => {
  const blocked = async () => {
    throw new RequestsBlocked()
  }
  renderApp({ path: '/ask/', kept: { ...memoryRequests(), all: blocked } })
  expect(await screen.findByText(/^Another tab has an older version of Keytag open/)).toBeTruthy()
  expect(screen.queryByText(/keeps no data/)).toBeNull()
})

test('the QR code of a request says what its link says', async () => {
  const { user } = await makeRequest()
  await user.click(screen.getByRole('button', { name: 'Show as QR code' }))
  const drawing = await screen.findByRole('img', { name: 'QR code of the client link' })
  await user.click(screen.getByRole('button', { name: 'Copy the client link' }))
  expect(readQr(drawing)).toBe(await navigator.clipboard.readText())
})

test('a rehearsal needs no App ID, and a link for Meta does', async () => {
  const requests = memoryRequests()
  const { user } = renderApp({ path: '/ask/', kept: requests })
  const name = await screen.findByRole('textbox', { name: 'Your name, as the client reads it' })
  await user.type(name, 'Acme Studio')
  await user.click(screen.getByRole('button', { name: 'Make the link' }))
  expect(screen.getByRole('alert').textContent).toContain('Enter the App ID')
  await user.click(screen.getByRole('button', { name: 'Rehearse it first' }))
  await screen.findByRole('button', { name: 'Copy the client link' })
  expect((await requests.all()).map(({ request }) => request.world)).toEqual(['all-goes-well'])
})

/** The asker makes a request on their screen. */
async function makeRequest(language = 'English') {
  const requests = memoryRequests()
  const app = renderApp({ path: '/ask/', kept: requests, appId: '134895793791914' })
  const name = await screen.findByRole('textbox', { name: 'Your name, as the client reads it' })
  await app.user.type(name, 'Acme Studio')
  await app.user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), language)
  await app.user.click(screen.getByRole('button', { name: 'Make the link' }))
  await screen.findByRole('button', { name: 'Save identity.txt' })
  const [kept] = await requests.all()
  if (kept === undefined) throw new Error('No request was made.')
  return { ...app, kept, requests }
}

/** The browser keeps the page for Back. */
const leaveForBack = () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))

test('a page with the text of a private key is emptied before the browser keeps it for Back', async () => {
  const { container } = await makeRequest()
  leaveForBack()
  expect(container.textContent).toBe('')
})

test('once its request is ended the page holds no private key any more', async () => {
  const { container, user } = await makeRequest()
  await user.click(screen.getByRole('button', { name: 'End the request to Acme Studio' }))
  await screen.findByRole('button', { name: 'Make the link' })
  leaveForBack()
  expect(container.textContent).toContain('Make the link')
})

test('Paste anything opens a reply with the key of this browser', async () => {
  const { request, kept } = await made({ endsAt })
  const { text } = await seal(request, { pages: [pageOf(1)] }, start)
  const requests = memoryRequests({ ...kept, client: '', madeAt: start, answeredAt: undefined })
  const { user } = renderApp({ path: '/paste/', kept: requests })
  await user.click(await screen.findByRole('textbox', { name: 'Paste anything' }))
  await user.paste(text)
  await user.click(await screen.findByRole('button', { name: 'Open the reply' }))
  const list = await screen.findByRole('list', { name: 'Tokens in the reply' })
  expect(within(list).getByText('Café № 1')).toBeTruthy()
})

/** The same text with one letter changed in the middle. */
function changed(text: string): string {
  const at = Math.floor(text.length * 0.7)
  const place = text[at] === '\n' ? at + 1 : at
  return text.slice(0, place) + (text[place] === 'A' ? 'B' : 'A') + text.slice(place + 1)
}
