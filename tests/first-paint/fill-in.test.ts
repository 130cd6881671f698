// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { fillIn } from '#src/first-paint/fill-in.ts'
import { renderFirstPaint } from '#src/first-paint/render.tsx'
import { plainCopy } from '#src/own-copy.ts'

beforeEach(() => {
  document.body.innerHTML = renderFirstPaint('/keytag/', plainCopy)
})

const row = {
  row: '2',
  number: '1',
  length: '1',
  id: '134895793791914',
  name: 'Metricsaurus',
  called: 'Metricsaurus',
  token: 'EAAGm…x7Qp2',
  tasks: 'All tasks',
  username: 'metricsaurus',
  account: '17841400455970028',
}

test('a row says what the app’s row says', () => {
  const filled = fillIn('roomy-ready', row)
  expect(filled.querySelector('th')?.textContent).toBe('Metricsaurus@metricsaurusAll tasks')
  expect([...filled.querySelectorAll('.digits')].map(digits => digits.textContent)).toEqual([
    row.id,
    row.account,
  ])
  expect([...filled.querySelectorAll('.digits:last-of-type span')].length).toBeGreaterThan(8)
  expect([...filled.querySelectorAll('button')].map(button => button.ariaLabel)).toEqual([
    'Copy Page ID of Metricsaurus',
    'Copy Page token of Metricsaurus',
    'Reveal Page token of Metricsaurus',
    'Copy Instagram account ID of Metricsaurus',
    'Copy Metricsaurus as',
  ])
})

test('every mark of every template is filled in', () => {
  const values = {
    ...row,
    short: 'EAAGm…short',
    count: '3 Pages',
    summary: 'All 3 ready.',
    listed: 'All here.',
    soFar: '3 Pages so far',
    rowCount: '4',
    pages: '3',
    ready: '2',
    without: '1',
  }
  const templates = [...document.querySelectorAll<HTMLElement>('template')]
  expect(templates.length).toBe(10)
  for (const { dataset, innerHTML } of templates) {
    const marks = [...innerHTML.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)
    expect(Object.keys(values)).toEqual(expect.arrayContaining(marks))
    expect(fillIn(dataset.paint ?? '', values).outerHTML).not.toContain('{{')
  }
})

test('no template has a style attribute, which the policy would refuse', () => {
  expect(renderFirstPaint('/', plainCopy)).not.toMatch(/\sstyle=/)
})

test('no name becomes markup or another value', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('<img src=x>', '{{token}}', '"')), name => {
      const filled = fillIn('roomy-ready', { ...row, name, called: name })
      expect(filled.querySelector('bdi')?.textContent).toBe(name)
      expect(filled.querySelector('img')).toBeNull()
      expect(filled.querySelector('button')?.getAttribute('aria-label')).toBe(
        `Copy Page ID of ${name}`,
      )
    }),
  )
})

test('a copy of somebody’s own has its name in the bar', () => {
  document.body.innerHTML = renderFirstPaint('/', { ...plainCopy, name: 'Acme & Söhne' })
  expect(fillIn('waiting', {}).querySelector('.frame-brand')?.textContent).toBe('Acme & Söhne')
})
