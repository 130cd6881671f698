// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp, renderLoggedIn } from '#tests/render-app.tsx'

const texts = 'input:not([type=radio]):not([type=checkbox]), textarea'

/** Fields that a browser would remember, suggest elsewhere, or send to a spell checker. */
function remembering(container: HTMLElement): string[] {
  const fields = [...container.querySelectorAll(texts)]
  expect(fields.length).toBeGreaterThan(0)
  return fields
    .filter(
      field =>
        field.getAttribute('autocomplete') !== 'off' ||
        field.getAttribute('spellcheck') !== 'false' ||
        // A form without a script would put a named field into an address.
        field.hasAttribute('name'),
    )
    .map(field => field.outerHTML)
}

test.each(['/', '/paste/', '/errors/', '/site/', '/basic-display'])(
  'no browser remembers, completes or spell-checks what is typed at %s',
  async path => {
    const { container } = renderApp({ path })
    await screen.findByRole('heading', { level: 1 })
    expect(remembering(container)).toEqual([])
  },
)

test('nor what is looked for among the Pages', async () => {
  const { container } = await renderLoggedIn({ world: 'many-pages' })
  await screen.findByRole('heading', { level: 1, name: /^1,000 Pages/ })
  expect(remembering(container)).toEqual([])
})
