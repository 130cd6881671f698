// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { filled, templateOf } from '#src/first-paint/fill-in.ts'
import { marks } from '#src/first-paint/marks.ts'
import { renderFirstPaint } from '#src/first-paint/render.tsx'
import { plainCopy } from '#src/own-copy.ts'

beforeEach(async () => {
  document.body.innerHTML = await renderFirstPaint('/keytag/', plainCopy)
})

const row = {
  number: '1',
  id: '134895793791914',
  name: 'Metricsaurus',
  called: 'Metricsaurus',
  token: 'EAAGm…x7Qp2',
  tasks: 'All tasks',
  username: 'metricsaurus',
  accountId: '17841400455970028',
}

/** The template's row of a Page with an Instagram account. */
function readyRow(): Element {
  const [ready] = templateOf('roomy')?.querySelector('tbody')?.children ?? []
  if (ready === undefined) throw new Error('The template has no rows.')
  return ready
}

test('a row says what the app’s row says', () => {
  const shown = filled(readyRow(), row)
  expect(shown.querySelector('th')?.textContent).toBe('Metricsaurus@metricsaurusAll tasks')
  expect([...shown.querySelectorAll('.digits')].map(digits => digits.textContent)).toEqual([
    row.accountId,
    row.id,
  ])
  expect([...shown.querySelectorAll('.digits:last-of-type span')].length).toBeGreaterThan(8)
  expect([...shown.querySelectorAll('button')].map(button => button.ariaLabel)).toEqual([
    'Copy Page token of Metricsaurus',
    'Reveal Page token of Metricsaurus',
    'Copy Instagram account ID of Metricsaurus',
    'Copy Page ID of Metricsaurus',
    'Copy Metricsaurus as',
  ])
})

test('every mark has its place in the templates, and each of them is filled in', () => {
  const templates = [...document.querySelectorAll<HTMLElement>('template')]
  const all = templates.map(({ innerHTML }) => innerHTML).join('')
  for (const mark of Object.values(marks)) expect(all).toContain(mark)
  const words = Object.fromEntries(Object.keys(marks).map(name => [name, name]))
  expect(templates.length).toBe(8 + plainCopy.languages.length)
  for (const place of document.querySelectorAll<HTMLTemplateElement>('template')) {
    expect(filled(place.content.firstElementChild, words).outerHTML).not.toContain('{{')
  }
})

test('no template has a date of its own', () => {
  const texts = [...document.querySelectorAll<HTMLElement>('template')].map(template =>
    template.innerHTML.replace(/<[^>]*>/g, ' '),
  )
  expect(texts.join(' ').match(/\d{4}|\d\d:\d\d/g)).toBeNull()
})

test('no template has a style attribute, which the policy would refuse', async () => {
  expect(await renderFirstPaint('/', plainCopy)).not.toMatch(/\sstyle=/)
})

test('no name becomes markup or another value', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('<img src=x>', '{{token}}', '"')), name => {
      const shown = filled(readyRow(), { ...row, name, called: name })
      expect(shown.querySelector('bdi')?.textContent).toBe(name)
      expect(shown.querySelector('img')).toBeNull()
      expect(shown.querySelector('button')?.getAttribute('aria-label')).toBe(
        `Copy Page token of ${name}`,
      )
    }),
  )
})

test('a copy of somebody’s own has its name in the bar', async () => {
  document.body.innerHTML = await renderFirstPaint('/', { ...plainCopy, name: 'Acme & Söhne' })
  expect(filled(templateOf('waiting'), {}).querySelector('.frame-brand')?.textContent).toBe(
    'Acme & Söhne',
  )
})
