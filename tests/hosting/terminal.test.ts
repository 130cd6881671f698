import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import {
  app,
  getCode,
  redirectUri,
  secret,
  simulatedInstagram,
} from '../simulator/instagram-login.ts'
import { serveHosts } from './server.ts'
import { openTerminal } from './terminal.ts'

const hasCurl = spawnSync('curl', ['--version']).status === 0

test.skipIf(!hasCurl)('an unchanged curl trades a code for both tokens over HTTPS', async () => {
  const meta = simulatedInstagram({ tokens: 'realistic', now: () => new Date() })
  const server = await serveHosts({
    'api.instagram.com': () => meta.fetch,
    'graph.instagram.com': () => meta.fetch,
  })
  const terminal = await openTerminal(server)
  const run = async (...words: string[]) => {
    const env = { PATH: process.env.PATH, ...terminal.environment }
    const { stdout } = await promisify(execFile)('curl', ['-sS', ...words], { env })
    return stdout
  }
  const short = await run(
    ...['-F', `client_id=${app.appId}`, '-F', `client_secret=${secret}`],
    ...['-F', 'grant_type=authorization_code', '-F', `redirect_uri=${redirectUri}`],
    ...['-F', `code=${await getCode(meta)}`, 'https://api.instagram.com/oauth/access_token'],
  )
  const token = /IGAA\w+/.exec(short)?.[0]
  const query = `grant_type=ig_exchange_token&client_secret=${secret}&access_token=${token}`
  const long = await run(`https://graph.instagram.com/access_token?${query}`)
  server.close()
  await terminal.close()
  expect(JSON.parse(short).data[0].user_id).toBe('17841451870032265')
  expect(JSON.parse(long)).toMatchObject({ token_type: 'bearer', expires_in: 5183944 })
})
