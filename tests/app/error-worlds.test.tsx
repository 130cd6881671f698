// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { errorRows } from '#src/simulator/worlds/error-rows.ts'
import { renderLoggedIn } from '#tests/render-app.tsx'

const rows = errorRows.filter(({ of }) => of !== 'page-token')

/** The words for each basis of an entry. */
const basis = /It is documented\.|Meta has sent this\.|Developers report it\.|We worked it out from/

test.each(rows.map(row => [row.id, row] as const))(
  'error %s of Graph is told with its code and what to do, and the token stays',
  async (id, { code }) => {
    await renderLoggedIn({ world: `error-${id}` })
    const [proof] = await screen.findAllByText('How we know')
    const trouble = proof?.closest('section') ?? null
    if (trouble === null) throw new Error('The proof stands outside its trouble.')
    expect(within(trouble).getAllByText(String(code))).not.toHaveLength(0)
    const title = trouble.getAttribute('aria-label')
    expect(title).toMatch(/\S/)
    expect(title).not.toMatch(/Keytag/)
    // The cause is the heading of the screen, because nothing else came.
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title)
    expect(trouble.querySelector('.hang-head-body :is(li, .button)')).toBeTruthy()
    expect(trouble.textContent).toMatch(basis)
    // A screen that says to try again has the button for it.
    const says = [...trouble.querySelectorAll('.hang-head-body li')].map(step => step.textContent)
    expect(says.filter(step => /try again\.$/i.test(step))).toEqual([])
    // A refused token is copied from a closed fold.
    const copies = screen.getAllByRole('button', {
      name: /^Copy (refused |expired )?User token/,
      hidden: true,
    })
    expect(copies).not.toHaveLength(0)
  },
)
