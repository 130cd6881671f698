import { expect, test } from 'vitest'
import { contentSecurityPolicy, sumOf } from '../../build/policy.ts'

test('a sum is the one that browsers compute', () => {
  // The sum of the empty text, as in the specification of Subresource Integrity’s examples.
  expect(sumOf('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
})

test('only the named inline texts may run, and only Meta’s Graph hosts may be asked', () => {
  const policy = contentSecurityPolicy(['one()', 'two()'], '@layer a;')
  expect(policy).toMatch(/^default-src 'none'; /)
  expect(policy).toContain(`script-src 'self' '${sumOf('one()')}' '${sumOf('two()')}';`)
  expect(policy).toContain(`style-src 'self' '${sumOf('@layer a;')}';`)
  expect(policy).toContain('connect-src https://graph.facebook.com https://graph.instagram.com;')
  expect(policy).not.toMatch(/unsafe|\*|"/)
})
