import { expect, test } from 'vitest'
import { plainCopy } from '#src/own-copy.ts'
import { sumOf } from '../../build/policy.ts'
import { inOneFile } from '../../build/single-file.ts'

test('the policy allows the script and the sheet of the file, and no file beside it', () => {
  const html = inOneFile(plainCopy, 'start()', '@layer reset;')
  const policy = /content="(default-src[^"]*)"/.exec(html)?.[1] ?? ''
  const style = /<style>(.*?)<\/style>/.exec(html)?.[1] ?? ''
  expect(policy).toContain(`script-src '${sumOf('start()')}';`)
  expect(policy).toContain(`style-src '${sumOf(style)}';`)
  expect(policy).toContain('connect-src https://graph.facebook.com https://graph.instagram.com;')
  expect(policy).not.toMatch(/'self'|unsafe|\*/)
  expect(html.indexOf('<meta charset')).toBeLessThan(html.indexOf(policy))
  expect(html.indexOf(policy)).toBeLessThan(html.indexOf('<link'))
})

test('tags and comments in a script’s texts end nothing', () => {
  const code = 'say("</script><!--<script>", /<!--/u)'
  const html = inOneFile(plainCopy, code, '')
  const script = /<script type="module">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  expect(script).toBe(String.raw`say("\x3C/script>\x3C!--\x3Cscript>", /\x3C!--/u)`)
  expect(html).toContain(`script-src '${sumOf(script)}'`)
})

test('a file that the browser would read otherwise is not built', () => {
  for (const code of ['say("\r")', 'say("\0")', 'say("\ud800")']) {
    expect(() => inOneFile(plainCopy, code, '')).toThrow('The parser would change this script.')
  }
  expect(() => inOneFile(plainCopy, '', 'p::after{content:"</style>"}')).toThrow('end its own tag')
})

test('a copy’s colour and name are in its file', () => {
  const html = inOneFile({ ...plainCopy, name: 'A & B', colour: 'plum' }, '', '')
  expect(html).toContain('<html data-colour="plum"')
  expect(html).toContain('<title>A &amp; B</title>')
})
