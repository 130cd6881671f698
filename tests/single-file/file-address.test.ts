import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdsToken } from '#src/core/login/token-in-address.ts'
import { plainCopy } from '#src/own-copy.ts'
import { fileConfig, readReturn, withoutToken } from '#src/single-file/file-address.ts'

const file = 'file:///home/mina/My%20files/keytag.html'
const config = fileConfig(plainCopy, `${file}?old#/paste/`)
const { simulated } = config.redirectUris

test('each address of the file is the file itself with a place behind it, and no redirect URI is anybody’s', () => {
  expect(config.isSingleFile).toBe(true)
  expect(simulated['facebook-login']).toBe('https://keytag.invalid/simulated/callback/')
  expect(config.simulatedDialogs['instagram-login']).toBe(`${file}#/simulated/instagram/`)
  expect(config.origin + config.base).toBe(`${file}#/`)
})

test('a login returns to the family that began it, with its parts apart', () => {
  expect(
    readReturn(`${simulated['facebook-login']}?#access_token=SIM_a&state=s`, simulated),
  ).toEqual({
    family: 'facebook-login',
    parts: { query: '', fragment: 'access_token=SIM_a&state=s' },
  })
  expect(readReturn(`${simulated['instagram-login']}?code=c&state=s#_`, simulated)).toEqual({
    family: 'instagram-login',
    parts: { query: 'code=c&state=s', fragment: '' },
  })
})

test('no other address is a return', () => {
  const others = [`${file}#/`, `${file}#/callback/?code=c`, `${simulated['facebook-login']}more/?a`]
  for (const address of others) expect(readReturn(address, simulated)).toBeUndefined()
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('', file, `${file}#`, 'https://'), (text, before) => {
      expect(readReturn(before + text, simulated)).toBeUndefined()
    }),
  )
})

test('a token behind the file’s address is taken out, and an address without one is left alone', () => {
  expect(withoutToken(`${file}#/paste/`)).toBeUndefined()
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('?', '#', '#/callback/?', '#/callback/#'),
      fc.constantFrom('access_token=a', 'long_lived_token=a', 'access%5Ftoken=a'),
      (text, before, token) => {
        const clean = withoutToken(`${file}${before}${text}&${token}`)
        expect(clean).toBe(`${file}#/`)
        expect(holdsToken(clean ?? '')).toBe(false)
      },
    ),
  )
})
