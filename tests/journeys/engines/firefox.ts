import puppeteer from 'puppeteer-core'
import { onPath } from '#tests/tools/on-path.ts'
import type { Engine, Surroundings } from './engine.ts'

export function findFirefox(): string | undefined {
  return onPath(['firefox-esr', 'firefox'])
}

/** Firefox over WebDriver BiDi. */
export async function openFirefox({ proxyPort, display }: Surroundings): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    headless: false,
    acceptInsecureCerts: true,
    env: { ...process.env, DISPLAY: display, MOZ_ENABLE_WAYLAND: '0' },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
    },
  })
  const [page = await browser.newPage()] = await browser.pages()
  // A restored page has loaded before, so no event reports it.
  const travel = async (by: number) => {
    await page.evaluate(`void setTimeout(() => history.go(${by}))`)
  }
  return {
    open: async address => void (await page.goto(address)),
    read: expression => page.evaluate(expression),
    pressAt: (x, y) => page.mouse.click(x, y),
    type: text => page.keyboard.type(text),
    async paste() {
      await page.keyboard.down('Control')
      await page.keyboard.press('v')
      await page.keyboard.up('Control')
    },
    back: () => travel(-1),
    forward: () => travel(1),
    reload: async () => void (await page.reload()),
    close: () => browser.close(),
  }
}
