import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { connectToMeta } from '#src/meta.ts'
import { logIn, simulatedMeta } from './simulator/login.ts'

const asked = vi.fn(async () => new Response('{}'))
vi.stubGlobal('fetch', asked)
afterEach(() => asked.mockClear())
// Each connection loads it, and the tests must not end before.
afterAll(() => import('#src/simulator/index.ts'))

const redirectUris = {
  'facebook-login': 'https://keytag.example/simulated/callback/',
  'instagram-login': 'https://keytag.example/simulated/callback/instagram/',
}
const init = { method: 'GET' }
const facebook = `https://graph.facebook.com/v27.0/me?access_token=EAA${'b0'.repeat(30)}`
const instagram = `https://graph.instagram.com/v27.0/me?fields=id&access_token=IGAA${'b0'.repeat(30)}`

test('a token of one family never goes to the other family’s host', async () => {
  const meta = connectToMeta('meta', redirectUris)
  const swapped = [
    facebook.replace('EAA', 'IGAA'),
    instagram.replace('IGAA', 'EAA'),
    instagram.replace('?fields=id&access_token=IGAA', '?access_token=EAA'),
  ]
  for (const url of swapped) await expect(meta(url, init)).rejects.toThrow('other’s host')
  expect(asked).not.toHaveBeenCalled()
  await meta(facebook, init)
  await meta(instagram, init)
  expect(asked).toHaveBeenCalledTimes(2)
})

test('a simulated token never reaches Meta, nor a real one the simulated Meta', async () => {
  const simulated = facebook.replace('EAA', 'SIM_')
  await expect(connectToMeta('meta', redirectUris)(simulated, init)).rejects.toThrow('stays')
  await expect(connectToMeta('simulated', redirectUris)(facebook, init)).rejects.toThrow('stays')
  // An inspected token is a token too.
  const about = facebook.replace('me?', `debug_token?input_token=SIM_${'b0'.repeat(30)}&`)
  await expect(connectToMeta('meta', redirectUris)(about, init)).rejects.toThrow('stays')
  const turned = about.replace('access_token=EAA', 'access_token=SIM_').replace('SIM_', 'EAA')
  await expect(connectToMeta('simulated', redirectUris)(turned, init)).rejects.toThrow('stays')
  expect(asked).not.toHaveBeenCalled()
})

test('no failure says a token', async () => {
  for (const environment of ['meta', 'simulated'] as const) {
    const url = `https://graph.instagram.com/me?access_token=${environment === 'meta' ? 'SIM_' : 'IGAA'}secret1`
    await expect(connectToMeta(environment, redirectUris)(url, init)).rejects.not.toThrow('secret1')
  }
})

test('in the simulation a DELETE is asked for first, as browsers do, and may be refused', async () => {
  const meta = connectToMeta('simulated', redirectUris)
  const deletion = async (world: string) => {
    const { long } = await logIn(simulatedMeta(), { world })
    const url = `https://graph.facebook.com/v27.0/me/permissions/nonsense?access_token=${long}`
    return meta(url, { method: 'DELETE' })
  }
  expect((await deletion('all-goes-well')).status).toBe(400)
  await expect(deletion('no-preflight')).rejects.toThrow(TypeError)
})
