// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { BasicDisplayTutorial } from '#src/simulator/index.ts'

afterEach(cleanup)

function open() {
  render(<BasicDisplayTutorial now={() => new Date('2026-11-22T14:05:42Z')} />)
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
  const lines = async (label: string) => (await screen.findByLabelText(label)).textContent
  return { press, lines }
}

test('walks the whole tutorial, and shows each answer as it was and as it is', async () => {
  const { press, lines } = open()
  expect(await lines('Request of step 1')).toContain('&scope=user_profile,user_media')
  await press('Allow, as @jayposiris')
  expect(await lines('Answer of step 1, then')).toMatch(
    /^https:\/\/acme\.example\/auth\/\?code=SIM_\w+…[\w-]+#_$/,
  )
  expect(await lines('Answer of step 1, today')).toBe(
    "Invalid scope: ['user_profile', 'user_media']",
  )
  expect(await lines('The code')).not.toContain('#')
  await press('Exchange the code')
  expect(await lines('Answer of step 2, then')).toMatch(
    /^\{"access_token":"SIM_\w+…[\w-]+","user_id":17841460218845537\}$/,
  )
  expect(await lines('Answer of step 2, today')).toContain('Invalid platform app')
  await press('Ask for the profile')
  expect(JSON.parse((await lines('Answer of step 3, then')) ?? '')).toEqual({
    id: '17841460218845537',
    username: 'jayposiris',
  })
  expect(await lines('Answer of step 3, today')).toContain('Unsupported request - method type: get')
  expect(document.activeElement?.textContent).toBe('That was all')
  expect(screen.queryByRole('button')).toBeNull()
})

test('a cancelled login comes back with an error, and can be tried again', async () => {
  const { press, lines } = open()
  await press('Cancel')
  expect(await lines('Answer of step 1, then')).toContain('?error=access_denied&')
  expect(screen.queryByRole('button', { name: 'Exchange the code' })).toBeNull()
  await press('Allow, as @jayposiris')
  expect(await lines('Answer of step 1, then')).toContain('?code=')
})

test('is marked as history before all else, and shows no secret', async () => {
  const { press } = open()
  const region = screen.getByRole('region', {
    name: 'Simulated Instagram, before 4 December 2024',
  })
  expect(region.textContent).toMatch(/^Simulated Instagram, before 4 December 2024 History\./)
  await press('Allow, as @jayposiris')
  await screen.findByText(/kept on your server/)
  expect(region.textContent).not.toContain('no-secret-at-all')
})
