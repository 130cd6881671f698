import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import * as z from 'zod'
import { onPath } from '#tests/tools/on-path.ts'
import type { Engine, Surroundings } from './engine.ts'

/** The driver, if its browser is installed too. */
export function findWebKit(): string | undefined {
  return findMiniBrowser() === undefined ? undefined : onPath(['WebKitWebDriver'])
}

function findMiniBrowser(): string | undefined {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : []
  return folders
    .flatMap(folder =>
      ['4.1', '4.0'].map(api => `/usr/lib/${folder}/webkit2gtk-${api}/MiniBrowser`),
    )
    .find(path => existsSync(path))
}

const Session = z.object({ value: z.object({ sessionId: z.string() }) })
const Value = z.object({ value: z.unknown() })
const control = '\uE009'

/** WebKitGTK by the W3C's WebDriver protocol. */
export async function openWebKit({ proxyPort, display }: Surroundings): Promise<Engine> {
  const port = await freePort()
  const driver = spawn(findWebKit() ?? '', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' },
  })
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json()
    if (!response.ok) throw new Error(`WebKitWebDriver: ${JSON.stringify(answer)}`)
    return answer
  }
  const started = await whenItListens(port, () =>
    call('POST', '', {
      capabilities: {
        alwaysMatch: {
          acceptInsecureCerts: true,
          // Set here, because WebDriver's "sslProxy" is addressed over TLS.
          'webkitgtk:browserOptions': {
            binary: findMiniBrowser() ?? '',
            args: ['--automation', `--proxy=http://127.0.0.1:${proxyPort}`],
          },
        },
      },
    }),
  )
  const session = `/${Session.parse(started).value.sessionId}`
  const tell = (command: string, body: unknown = {}) => call('POST', `${session}/${command}`, body)
  const act = async (type: 'key' | 'pointer', actions: readonly unknown[]) => {
    await tell('actions', { actions: [{ type, id: type, actions }] })
  }
  // WebKitGTK ends its process if it goes back while it still sets the page before aside, which no command tells.
  const inHistory = async (command: 'back' | 'forward') => {
    await pause(1500)
    await tell(command)
  }
  const keyPress = (value: string) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]
  return {
    open: async address => void (await tell('url', { url: address })),
    async read(expression) {
      const script = { script: `return (${expression})`, args: [] }
      // A page that is replaced meanwhile has no result.
      const ask = () => tell('execute/sync', script)
      return Value.parse(await ask().catch(() => pause(500).then(ask))).value
    },
    pressAt: (x, y) =>
      act('pointer', [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    type: text => act('key', [...text].flatMap(keyPress)),
    paste: () =>
      act('key', [
        { type: 'keyDown', value: control },
        ...keyPress('v'),
        { type: 'keyUp', value: control },
      ]),
    back: () => inHistory('back'),
    forward: () => inHistory('forward'),
    reload: async () => void (await tell('refresh')),
    async close() {
      await call('DELETE', session).catch(() => undefined)
      driver.kill()
    },
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** Calls when the port has a listener. */
async function whenItListens<T>(port: number, callIt: () => Promise<T>): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`)
      return await callIt()
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      await pause(100)
    }
  }
  throw new Error('WebKitWebDriver does not listen.')
}
