import type { Page } from '@playwright/test'
import { keepPendingLogin, toState } from '#src/core/login/pending.ts'
import { siteBase } from '#tests/hosting/build-site.ts'
import { firstId } from './graph.ts'

/* A login that returns from Meta, and the moment of its first ID. */

export const site = `https://acme.github.io${siteBase}`

const token = `EAA${'b1'.repeat(90)}`
const state = toState(new Uint8Array(32).fill(7))
// As captured: Meta sends both tokens and the end of data access.
const dataAccessEnds = Math.floor(Date.now() / 1000) + 90 * 24 * 60 * 60
export const fragment = `#access_token=${token}short&data_access_expiration_time=${dataAccessEnds}&expires_in=5000&long_lived_token=${token}&state=${state}`

/** This browser started the login. The clock stops in the frame that shows the first ID. */
export async function prepare(page: Page) {
  const kept: [string, string][] = []
  const store = {
    getItem: () => null,
    setItem: (key: string, value: string) => void kept.push([key, value]),
    removeItem: () => undefined,
    key: () => null,
    length: 0,
  }
  keepPendingLogin(store, {
    state,
    family: 'facebook-login',
    environment: 'meta',
    appId: '442224939723604',
    permissions: ['instagram_basic'],
    dialog: 'guided',
    issuedAt: new Date(),
  })
  await page.addInitScript(
    ({ kept, firstId }) => {
      if (location.protocol !== 'https:') return
      for (const [key, value] of kept) localStorage.setItem(key, value)
      // No named functions here: tsx would wrap them in a helper that the page does not have.
      new MutationObserver((_changes, observer) => {
        if (!document.body?.textContent?.includes(firstId)) return
        observer.disconnect()
        requestAnimationFrame(() => Object.assign(window, { seenAt: performance.now() }))
      }).observe(document, { childList: true, subtree: true, characterData: true })
    },
    { kept, firstId },
  )
}

/** Milliseconds from the navigation to the frame with the first ID. */
export async function seen(page: Page): Promise<number> {
  const at = await page.waitForFunction(() => Reflect.get(window, 'seenAt'), undefined, {
    timeout: 60_000,
    polling: 50,
  })
  return Number(await at.jsonValue())
}
