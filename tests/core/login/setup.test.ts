import fc from 'fast-check'
import { expect, test } from 'vitest'
import { authorizationRequest } from '#src/core/login/facebook.ts'
import { askedPermissions } from '#src/core/login/permissions/permissions.ts'
import { readSetupLink } from '#src/core/login/setup/reading/read-setup-link.ts'
import { firstSetup, readSetup, writeSetup } from '#src/core/login/setup/setup.ts'

test('reads what a setup link presets', () => {
  const link = readSetupLink(
    '?app_id=442224939723604&scope=instagram_basic,instagram_manage_insights,business_management&dialog=plain',
    firstSetup,
  )
  expect(link?.setup).toEqual({
    ...firstSetup,
    appId: '442224939723604',
    wanted: { useCases: ['insights'], portfolio: true, more: [] },
    dialog: 'plain',
  })
  expect(link?.ignored).toEqual([])
  expect(link?.names).toContain('business_management')
})

test('says what it left out', () => {
  const link = readSetupLink(
    '?app_id=javascript:1&scope=instagram_basic,instagram_business_basic&config_id=x&family=x',
    firstSetup,
  )
  expect(link?.setup.appId).toBe('')
  expect(link?.ignored.join(' ')).toContain('App ID')
  expect(link?.ignored.join(' ')).toContain('kind of login')
  expect(link?.setup.wanted.more).toEqual([])
  expect(link?.names).toEqual(['instagram_basic', 'instagram_business_basic'])
  expect(link?.ignored.join(' ')).toContain('Configuration ID')
})

test('values that are no ID are not remembered: half a secret or a token in the wrong field', () => {
  for (const text of [
    '0123456789abcdef0123456',
    `EAA${'s1'.repeat(60)}`,
    '1|x',
    '44222493 9723604',
  ]) {
    for (const field of ['appId', 'instagramAppId', 'configurationId']) {
      const written = writeSetup({ ...firstSetup, [field]: text })
      expect(written).not.toContain(text)
      expect(readSetup(written)).toEqual(firstSetup)
    }
  }
})

test('a secret in the App ID’s place is called one, and not repeated', () => {
  const secret = '0123456789abcdef0123456789abcdef'
  const link = readSetupLink(`?app_id=${secret}`, firstSetup)
  expect(link?.ignored.join(' ')).toContain('app secret')
  expect(JSON.stringify(link)).not.toContain(secret)
})

test('a link of Instagram Login brings the Instagram app ID, and may leave the family to its scopes', () => {
  for (const family of ['&family=instagram-login', '']) {
    const query = `?app_id=1084329117756312&scope=instagram_business_basic,instagram_business_manage_insights${family}`
    expect(readSetupLink(query, firstSetup)?.setup).toEqual({
      ...firstSetup,
      family: 'instagram-login',
      instagramAppId: '1084329117756312',
      wanted: { useCases: ['insights'], portfolio: false, more: [] },
    })
  }
})

test('an ordinary visit is no setup link', () => {
  expect(readSetupLink('', firstSetup)).toBeUndefined()
  expect(readSetupLink('?utm_source=x', firstSetup)).toBeUndefined()
})

test('no link can change Meta’s dialog or Keytag’s redirect URI', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom(
            'app_id',
            'scope',
            'dialog',
            'config_id',
            'redirect_uri',
            'state',
            'host',
            'version',
            'next',
          ),
          fc.string({ unit: 'binary' }),
        ),
      ),
      pairs => {
        const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()
        const { setup } = readSetupLink(query, firstSetup) ?? { setup: firstSetup }
        const { url } = authorizationRequest({
          appId: setup.appId,
          redirectUri: 'https://acme.example/callback/',
          permissions: askedPermissions(setup.wanted).map(({ permission }) => permission.name),
          dialog: setup.dialog,
          configurationId: setup.configurationId,
          state: 's',
        })
        const { origin, pathname, searchParams } = new URL(url)
        expect(origin + pathname).toBe('https://www.facebook.com/v27.0/dialog/oauth')
        expect(searchParams.getAll('redirect_uri')).toEqual(['https://acme.example/callback/'])
        expect(searchParams.getAll('response_type')).toEqual(['token'])
        expect(searchParams.getAll('state')).toEqual(['s'])
        expect(searchParams.get('client_id')).toMatch(/^\d*$/)
      },
    ),
    { numRuns: 1000 },
  )
})

test('a remembered setup comes back, and garbage counts as none', () => {
  const setup = { ...firstSetup, appId: '442224939723604', dialog: 'plain' as const }
  expect(readSetup(writeSetup(setup))).toEqual(setup)
  expect(readSetup(null)).toBeUndefined()
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => void readSetup(text)))
})
