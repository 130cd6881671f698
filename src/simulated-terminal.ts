import { simulatedInstagramSecret } from './config.ts'
import type { Exchange } from './core/login/exchange/exchange-command.ts'
import { loadSimulatedMeta } from './meta.ts'

/**
 * Runs the terminal command with the simulated Meta in this page: a simulated code means
 * nothing to a real terminal. It prints the same JSON.
 */
export async function runSimulatedExchange(
  { appId, redirectUri, code }: Exchange,
  simulated: Parameters<typeof loadSimulatedMeta>[0],
  now: Date,
): Promise<string> {
  const { meta } = await loadSimulatedMeta(simulated)
  const answer = await meta.fetch(
    new Request('https://api.instagram.com/oauth/access_token', {
      method: 'POST',
      body: new URLSearchParams({
        client_id: appId,
        client_secret: simulatedInstagramSecret,
        grant_type: 'authorization_code',
        redirect_uri: redirectUri,
        code: code.reveal(),
      }),
    }),
  )
  const shortLived = await answer.text()
  const token = /"access_token" *: *"([\w-]+)"/.exec(shortLived)?.[1]
  if (token === undefined) return shortLived
  const query = new URLSearchParams({
    grant_type: 'ig_exchange_token',
    client_secret: simulatedInstagramSecret,
    access_token: token,
  })
  const next = await meta.fetch(new Request(`https://graph.instagram.com/access_token?${query}`))
  const at = now.toISOString().replace(/\.\d+/, '')
  return `{"obtained_at":"${at}","short_lived":${shortLived},"long_lived":${await next.text()}}`
}
