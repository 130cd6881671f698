import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AccessToken } from '#src/core/access-token.ts'
import { accountsParameters, firstAccountsAddress, graphAddress } from '#src/core/graph/request.ts'

test('the request that leaves first is the one that the app would send', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9]{20,300}$/), text => {
      const token = new AccessToken(text)
      expect(firstAccountsAddress(text)).toBe(
        graphAddress('facebook-login', '/me/accounts', accountsParameters, token),
      )
    }),
  )
})
