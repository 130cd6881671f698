import type { Locator, Page } from '@playwright/test'
import jsQR from 'jsqr'
import {
  ask,
  lockReply,
  logInAsClient,
  phoneOf,
  rehearseRequest,
  startAsClient,
} from './ask-steps.ts'
import { appId, expect, redirectUri, site, test } from './fixtures.ts'
import { clipboard, copyWith, createGate, headline, pressThrough } from './steps.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Presses Tab until the control has the focus. */
async function tabTo(control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  for (let presses = 0; presses < 60; presses++) {
    if (await control.evaluate(element => element === document.activeElement)) return
    await control.page().keyboard.press('Tab')
  }
  throw new Error('Tab does not reach the control.')
}

async function pressByKey(control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(control)
  await control.page().keyboard.press(key)
}

async function typeByKey(field: Locator, text: string): Promise<void> {
  await tabTo(field)
  await field.page().keyboard.type(text)
}

test('asker and client need no pointer, from the first screen to the export', async ({
  page,
  context,
}) => {
  await page.goto(site)
  await pressByKey(page.getByRole('link', { name: /^Ask a client/ }))
  await typeByKey(page.getByRole('textbox', { name: /^Your name/ }), 'Acme Studio')
  await typeByKey(page.getByRole('textbox', { name: 'App ID' }), appId)
  await pressByKey(page.getByRole('button', { name: 'Make the link' }))
  await pressByKey(page.getByRole('button', { name: 'Copy the client link' }))
  await expect.poll(() => clipboard(page)).toContain('/connect/#')
  const client = await context.newPage()
  await client.goto(await clipboard(page))
  await typeByKey(client.getByRole('textbox', { name: 'App ID' }), appId)
  await pressByKey(client.getByRole('link', { name: 'Continue with Facebook' }))
  await pressByKey(client.getByRole('button', { name: 'Continue' }))
  await expect(headline(client)).toHaveText('What do you want to hand over?')
  await pressByKey(client.getByRole('group', { name: 'Pages' }).getByRole('checkbox').first(), ' ')
  await pressByKey(client.getByRole('button', { name: 'Hand over to Acme Studio' }))
  await expect(headline(client)).toHaveText('Now send this to Acme Studio')
  await pressByKey(client.getByRole('button', { name: 'Copy', exact: true }))
  await expect(headline(client)).toHaveText('Thank you. One last step')
  await client.close()

  await tabTo(page.getByRole('textbox', { name: 'Locked reply' }))
  await page.keyboard.press('ControlOrMeta+v')
  await expect(headline(page)).toHaveText('1 Page')
  await pressByKey(page.getByRole('button', { name: 'Ask Meta' }))
  await expect(page.getByText('Meta confirmed 1 of 1')).toBeVisible()
  await pressByKey(page.getByRole('button', { name: /^Copy \.env/ }))
  await expect.poll(() => clipboard(page)).toMatch(/ACCESS_TOKEN.*=.?EAA/)
})

test('a client who reloads, or goes Back, reads what happened and can begin anew', async ({
  page,
}) => {
  await rehearseRequest(page)
  await page.reload()
  await expect(headline(page)).toHaveText('Bitte melden Sie sich noch einmal an')
  await page.getByRole('link', { name: 'Neu beginnen' }).click()
  await expect(headline(page)).toHaveText('Acme Studio bittet um Zugriff auf Ihr Instagram')
  await page.getByRole('link', { name: 'Weiter mit Facebook' }).click()
  await pressThrough(page)
  await expect(headline(page)).toHaveText('Was möchten Sie übergeben?')

  await page.goBack()
  await expect(headline(page)).toHaveText('Acme Studio bittet um Zugriff auf Ihr Instagram')
  await page.getByRole('link', { name: 'Weiter mit Facebook' }).click()
  await pressThrough(page)
  await lockReply(page)
  await page.getByRole('button', { name: 'Kopieren', exact: true }).click()
  await expect(headline(page)).toHaveText('Danke. Ein letzter Schritt')
  await page.reload()
  await expect(headline(page)).toHaveText('Danke. Sie sind fertig')
})

test('on a phone with letters of double size no screen of the client scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const expectNarrow = async () => {
    // As Android and iOS do for people who chose large letters.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    const wide = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement
      if (scrollWidth <= clientWidth) return []
      return [...document.querySelectorAll('main *')]
        .filter(element => element.getBoundingClientRect().right > clientWidth + 1)
        .map(element => `${element.tagName} ${element.className} ${element.textContent}`)
    })
    expect(wide).toEqual([])
  }
  await page.goto(await ask(page, true))
  await expect(headline(page)).toHaveText('Acme Studio bittet um Zugriff auf Ihr Instagram')
  await expectNarrow()
  await page.getByRole('link', { name: 'Weiter mit Facebook' }).click()
  await pressThrough(page)
  await expect(headline(page)).toHaveText('Was möchten Sie übergeben?')
  await expect(page.getByRole('group', { name: 'Seiten' })).toBeVisible()
  await expectNarrow()
  await lockReply(page)
  await expectNarrow()
  await page.getByRole('button', { name: 'Kopieren', exact: true }).click()
  await expect(headline(page)).toHaveText('Danke. Ein letzter Schritt')
  await expectNarrow()
  await page.reload()
  await expect(headline(page)).toHaveText('Danke. Sie sind fertig')
  await expectNarrow()
})

test('a client whose page was left before the app was there begins anew, in their language', async ({
  page,
  context,
}) => {
  const link = await ask(page)
  const phones = await phoneOf(context)
  const phone = await phones.newPage()
  await phone.goto(link)
  await phone.getByRole('textbox', { name: 'App-ID' }).fill(appId)
  await phone.getByRole('link', { name: 'Weiter mit Facebook' }).tap()
  await expect(phone.getByRole('button', { name: 'Continue' })).toBeVisible()
  await phone.route(/\/assets\/.*\.js$/, route => route.abort())
  await phone.getByRole('button', { name: 'Continue' }).tap()
  await phone.waitForURL(redirectUri, { waitUntil: 'commit' })
  await expect.poll(() => phone.evaluate(() => 'keytagArrival' in window)).toBe(true)
  await phone.unrouteAll({ behavior: 'ignoreErrors' })
  await phone.reload()
  await expect(headline(phone)).toHaveText('Bitte melden Sie sich noch einmal an')
  await phones.close()
})

for (const isThere of [true, false]) {
  test(`a client who goes Back to Meta ${isThere ? 'from' : 'before'} the app and continues there is asked to begin anew`, async ({
    page,
    context,
  }) => {
    const link = await ask(page)
    const phones = await phoneOf(context)
    const phone = await phones.newPage()
    const gate = createGate()
    if (isThere) gate.letIn()
    await startAsClient(phone, link)
    await phone.route(/\/assets\/.*\.js$/, async route => {
      await gate.passed()
      await route.continue()
    })
    await phone.getByRole('button', { name: 'Continue' }).tap()
    await expect(headline(phone)).toHaveText('Was möchten Sie übergeben?')
    await expect(phone.getByRole('group', { name: 'Seiten' })).toHaveCount(isThere ? 1 : 0)
    await phone.goBack()
    gate.letIn()
    await phone.getByRole('button', { name: 'Continue' }).tap()
    await expect(headline(phone)).toHaveText('Bitte melden Sie sich noch einmal an')
    await phone.getByRole('link', { name: 'Neu beginnen' }).tap()
    await expect(headline(phone)).toHaveText('Acme Studio bittet um Zugriff auf Ihr Instagram')
    await phones.close()
  })
}

test('a reply as a link opens in the asker’s browser', async ({ page, context }) => {
  const link = await ask(page)
  const phones = await phoneOf(context)
  const phone = await phones.newPage()
  await logInAsClient(phone, link)
  await phone.getByRole('group', { name: 'Seiten' }).getByRole('checkbox').first().check()
  await phone.getByRole('button', { name: 'An Acme Studio übergeben' }).tap()
  await phone.getByRole('button', { name: 'Als Link kopieren' }).tap()
  await expect(headline(phone)).toHaveText('Danke. Ein letzter Schritt')
  await expect(
    phone.getByText('Fügen Sie den Link in eine Nachricht an Acme Studio ein.'),
  ).toBeVisible()
  const reply = await clipboard(phone)
  await phones.close()
  await page.goto(reply)
  await page.getByRole('button', { name: 'Open the reply' }).click()
  await expect(headline(page)).toHaveText('1 Page from Harbour Street Bakery')
})

test('the key that signs stays the same after a reload, also beside requests of an earlier Keytag', async ({
  page,
}) => {
  await page.goto(`${site}errors/`)
  await page.evaluate(async () => {
    const opening = indexedDB.open('keytag', 1)
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('requests', { keyPath: 'id' })
    }
    await new Promise(resolve => {
      opening.onsuccess = resolve
    })
    opening.result.close()
  })
  const keyOf = async () => {
    await page.goto(`${site}ask/`)
    await page.reload()
    await page.getByText('More: User token, keys').click()
    return copyWith(page.getByRole('button', { name: 'Copy your public key' }))
  }
  const key = await keyOf()
  expect(key).toMatch(/^p256:[\w-]{87}$/)
  expect(await keyOf()).toBe(key)
  expect(await ask(page)).toMatch(/&sig=[\w-]{86}$/)
  await page.reload()
  await page.getByRole('button', { name: 'New request' }).click()
  await page.getByText('More: User token, keys').click()
  await expect(page.getByText(key)).toBeVisible()
})

test('a tab with an earlier Keytag is named as the reason, and is in the way no longer once it is closed', async ({
  page,
  context,
}) => {
  const earlier = await context.newPage()
  await earlier.goto(`${site}errors/`)
  await earlier.evaluate(
    () =>
      new Promise<void>(resolve => {
        const opening = indexedDB.open('keytag', 1)
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('requests', { keyPath: 'id' })
        }
        opening.onsuccess = () => {
          // A connection that is held lives as long as its tab.
          Object.assign(window, { database: opening.result })
          resolve()
        }
      }),
  )
  await page.goto(`${site}ask/`)
  await expect(page.getByText(/^Another tab has an older version of Keytag open/)).toBeVisible()
  await earlier.close()
  expect(await ask(page)).toContain('/connect/#')
})

test('all reads of the requests share one connection, which gives way to a newer Keytag', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open
    const opened: string[] = []
    Object.assign(window, { opened })
    IDBFactory.prototype.open = function (name, version) {
      opened.push(name)
      return open.call(this, name, version)
    }
  })
  await ask(page)
  await page.getByRole('button', { name: 'New request' }).click()
  await page.getByText('More: User token, keys').click()
  await expect(page.getByRole('button', { name: 'Copy your public key' })).toBeVisible()
  const opened = () => page.evaluate((): string[] => Reflect.get(window, 'opened'))
  expect(await opened()).toEqual(['keytag'])

  const newer = await context.newPage()
  await newer.goto(`${site}errors/`)
  const isBlocked = await newer.evaluate(
    () =>
      new Promise<boolean>(resolve => {
        const removing = indexedDB.deleteDatabase('keytag')
        removing.onblocked = () => resolve(true)
        removing.onsuccess = () => resolve(false)
      }),
  )
  expect(isBlocked).toBe(false)
  await newer.close()
  await page.getByRole('button', { name: 'Back to the requests' }).click()
  await page.getByRole('button', { name: /^End the request to/ }).click()
  await expect(page.getByRole('button', { name: 'Make the link' })).toBeVisible()
})

test('a camera reads the QR code of a request on a phone’s screen, in the dark', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  const link = await ask(page)
  await page.getByRole('button', { name: 'Show as QR code' }).click()
  const drawing = page.getByRole('img', { name: 'QR code of the client link' })
  const { data, width, height } = await pixelsOf(page, await drawing.screenshot())
  expect(jsQR(Uint8ClampedArray.from(data), width, height)?.data).toBe(link)
})

/** The pixels of a picture. An empty page reads them, because Keytag's policy allows no foreign picture. */
async function pixelsOf(page: Page, picture: Buffer) {
  const reader = await page.context().newPage()
  const pixels = await reader.evaluate(async base64 => {
    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = bitmap
    const canvas = new OffscreenCanvas(width, height).getContext('2d')
    canvas?.drawImage(bitmap, 0, 0)
    return { data: [...(canvas?.getImageData(0, 0, width, height).data ?? [])], width, height }
  }, picture.toString('base64'))
  await reader.close()
  return pixels
}

test('a rehearsal to the exported .env takes one name, one paste and eight presses', async ({
  page,
}) => {
  const presses: string[] = []
  const fields: string[] = []
  await page.exposeFunction('pressed', (name: string) => presses.push(name))
  await page.exposeFunction('typed', (name: string) => fields.push(name))
  await page.addInitScript(() => {
    // The presses at Meta are Meta's.
    if (location.pathname.includes('/simulated/dialog')) return
    const tell = (what: string, name: string) => Reflect.get(window, what)?.(name)
    const listen = (kind: string, hear: (target: Element) => void) =>
      document.addEventListener(
        kind,
        ({ target }) => target instanceof Element && hear(target),
        true,
      )
    listen('click', target => tell('pressed', target.closest('a, button')?.textContent ?? ''))
    listen('input', target => tell('typed', target.tagName))
  })
  await page.goto(site)
  await page.getByRole('link', { name: /^Ask a client/ }).click()
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Acme Studio')
  await page.getByRole('button', { name: 'Rehearse it first' }).click()
  await page.getByRole('button', { name: 'Copy the client link' }).click()
  await expect.poll(() => clipboard(page)).toContain('/connect/#')

  await page.goto((await clipboard(page)).replace('world=all-goes-well', 'world=one-page'))
  await page.getByRole('link', { name: 'Continue with Facebook' }).click()
  await pressThrough(page)
  await page.getByRole('button', { name: 'Hand over to Acme Studio' }).click()
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(headline(page)).toHaveText('Thank you. One last step')

  const reply = await clipboard(page)
  await page.goto(`${site}ask/`)
  await page.getByRole('textbox', { name: 'Locked reply' }).fill(reply)
  await page.getByRole('button', { name: 'Ask Meta' }).click()
  await page.getByRole('button', { name: /^Copy \.env/ }).click()
  await expect.poll(() => clipboard(page)).toMatch(/ACCESS_TOKEN/)
  expect(presses).toHaveLength(8)
  expect([...new Set(fields)]).toEqual(['INPUT', 'TEXTAREA'])
})

test('the screen that a client comes back to is fetched before they leave', async ({ page }) => {
  const fetched: string[] = []
  page.on('response', response => fetched.push(new URL(response.url()).pathname))
  await page.goto(await ask(page))
  await expect(page.getByRole('link', { name: 'Weiter mit Facebook' })).toBeVisible()
  const ofReturn = () => fetched.filter(path => /\/ClientReturnScreen-[^/]+\.js$/.test(path))
  await expect.poll(ofReturn).toHaveLength(1)
})
