import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { plainCopy } from '#src/own-copy.ts'
import { buildInline, renderTemplates, withFirstPaint } from '../../build/first-paint.ts'

test('all that starts the app waits in the template, behind the first paint', () => {
  const html = `<head><script>arrive()</script>
<script type="importmap">{}</script>
<link rel="stylesheet" href="/a.css">
<link rel="modulepreload" href="/b.js">
<script type="module" src="/c.js"></script></head><body></body>`
  const painted = withFirstPaint(
    html,
    '<template data-paint="x">$&</template>',
    'show("$&")',
    'frame()',
  )
  const [head = '', body = ''] = painted.split('</head>')
  expect(head).toContain('arrive()')
  expect(head).toContain('/a.css')
  expect(head).not.toMatch(/importmap|modulepreload|type="module"/)
  // A script behind the sheets would wait for them, and the first paint for it.
  expect(body.replace(/<template[\s\S]*<\/template>/, '')).not.toContain('<script')
  expect(body).toContain(
    '<template data-paint="x">$&</template>\n<template data-app><script>show("$&")</script><script>frame()</script><script type="importmap">{}</script><link rel="modulepreload" href="/b.js"><script type="module" src="/c.js"></script></template>',
  )
})

test('the templates are the same in every time zone, and the zone stays as it was', async () => {
  const { TZ } = process.env
  try {
    const drawn: string[] = []
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env.TZ = zone
      drawn.push(await renderTemplates('/', plainCopy))
      expect(process.env.TZ).toBe(zone)
    }
    expect(drawn[0]).toContain('data-paint="waiting"')
    expect(drawn[0]).toBe(drawn[1])
  } finally {
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
  }
}, 120_000)

test('the inline scripts are small, because no ID is shown before them', async () => {
  const sizeOf = async (entry: string) =>
    gzipSync(await buildInline(entry, '/'), { level: 9 }).length
  expect(await sizeOf('src/arrival/script.ts')).toBeLessThanOrEqual(880)
  // Reading the address, the first request and the first paint together.
  expect(await sizeOf('src/first-paint/paint.ts')).toBeLessThanOrEqual(4000)
}, 60_000)
