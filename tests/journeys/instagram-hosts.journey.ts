import { expect, instagramAppId, instagramRedirectUri, instagramSecret, test } from './fixtures.ts'

test('no page can read the exchange; the account and the refreshing it can', async ({
  page,
  watch,
}) => {
  // This test is about the console's messages, and the redirect leads to any page.
  watch.expectConsole(/blocked by CORS policy|net::ERR_FAILED|Failed to load resource/)
  const query = new URLSearchParams({
    client_id: instagramAppId,
    redirect_uri: instagramRedirectUri,
    response_type: 'code',
    scope: 'instagram_business_basic',
  })
  await page.goto(`https://api.instagram.com/oauth/authorize?${query}`)
  await expect(page).toHaveURL(/^https:\/\/www\.instagram\.com\/oauth\/authorize\/third_party/)
  const redirect = page.waitForRequest(each => each.url().startsWith(instagramRedirectUri))
  await page.getByRole('button', { name: 'Allow' }).click()
  const code = new URL((await redirect).url()).searchParams.get('code') ?? ''
  expect(code).toMatch(/^AQ/)

  await page.goto('https://elsewhere.test/?frame=about:blank')
  const outcomes = await page.evaluate(
    async ({ code, instagramAppId, instagramSecret, instagramRedirectUri }) => {
      const attempt = (url: string, init?: RequestInit) =>
        fetch(url, { referrerPolicy: 'no-referrer', ...init }).then(
          response => response.status,
          (error: unknown) => (error instanceof Error ? error.name : 'other'),
        )
      const body = new URLSearchParams({
        client_id: instagramAppId,
        client_secret: instagramSecret,
        grant_type: 'authorization_code',
        redirect_uri: instagramRedirectUri,
        code,
      })
      const graph = 'https://graph.instagram.com'
      return {
        exchange: await attempt('https://api.instagram.com/oauth/access_token', {
          method: 'POST',
          body,
        }),
        longLived: await attempt(`${graph}/access_token?access_token=x`),
        refresh: await attempt(`${graph}/refresh_access_token?access_token=x`),
        me: await attempt(`${graph}/me?access_token=x`),
      }
    },
    { code, instagramAppId, instagramSecret, instagramRedirectUri },
  )
  expect(outcomes).toEqual({ exchange: 'TypeError', longLived: 'TypeError', refresh: 401, me: 401 })
})
