// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { errorRows } from '#src/simulator/worlds/error-rows.ts'
import { renderLoggedIn } from '#tests/render-app.tsx'

const rows = errorRows.filter(({ of }) => of !== 'page-token')

/** The words for each basis of an entry. */
const basis =
  /It is documented\.|Meta was seen to say it\.|Developers report it;|It is worked out from/

test.each(rows.map(row => [row.id, row] as const))(
  'error %s of Graph is told with its code and what to do, and the token stays',
  async (id, { code }) => {
    await renderLoggedIn({ world: `error-${id}` })
    const sent = await screen.findByRole('region', { name: 'What Meta sent' })
    expect(within(sent).getAllByText(String(code))).not.toHaveLength(0)
    const trouble = sent.parentElement?.closest('section')
    expect(trouble?.getAttribute('aria-label')).toMatch(/\S/)
    expect(trouble?.getAttribute('aria-label')).not.toMatch(/Keytag/)
    const steps = within(trouble ?? sent).getByRole('heading', { name: 'What you can do' })
    expect(steps.nextElementSibling?.children).not.toHaveLength(0)
    expect(trouble?.textContent).toMatch(basis)
    // A refused token is copied from a closed fold.
    const copies = screen.getAllByRole('button', {
      name: /^Copy (refused )?User token/,
      hidden: true,
    })
    expect(copies).not.toHaveLength(0)
  },
)
