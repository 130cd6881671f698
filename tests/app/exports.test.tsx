// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ClearClipboard } from '#src/app/parts/export/ClearClipboard.tsx'
import { memoryStore } from '#src/app/store.ts'
import { AnnouncerProvider } from '#src/app/ui/Announcer.tsx'
import { explicitNaming, keepNaming } from '#src/core/export/names.ts'
import { renderLoggedIn } from '../render-app.tsx'

/** Opens the export of every Page. */
async function panel() {
  await screen.findByRole('heading', { level: 1, name: /Pages? for/ }, { timeout: 20_000 })
  fireEvent.click(screen.getByRole('button', { name: 'Export' }))
  return within(await screen.findByRole('dialog', { name: 'Export' }, { timeout: 20_000 }))
}

function formatOf(copyAs: Awaited<ReturnType<typeof panel>>): HTMLSelectElement {
  return copyAs.getByRole<HTMLSelectElement>('combobox', { name: 'Format' })
}

function clipboard(): Promise<string> {
  return navigator.clipboard.readText()
}

test('copies every Page with Instagram as .env, and says so with the way to clear it', async () => {
  const { user } = await renderLoggedIn()
  const copyAs = await panel()
  await user.click(copyAs.getByRole('button', { name: 'Copy .env' }))
  await copyAs.findAllByText('Copied .env, 2 Pages.')
  const text = await clipboard()
  expect(text).toContain('# Simulated: these tokens work nowhere.')
  expect(text).toMatch(/^FACEBOOK_PAGE_ACCESS_TOKEN_1=SIM_/m)
  expect(text).not.toContain('USER_ACCESS_TOKEN')
  await user.click(copyAs.getByRole('button', { name: 'Clear the clipboard' }))
  await copyAs.findAllByText('The clipboard is empty.')
  // An emptied clipboard has no text to read, as in browsers.
  expect(await clipboard().catch(() => '')).toBe('')
})

test('with selected Pages the export holds these Pages alone, and says so', async () => {
  const { user } = await renderLoggedIn({ world: 'many-pages' })
  await screen.findByRole('heading', { level: 1, name: /1,000 Pages/ }, { timeout: 20_000 })
  await user.click(await screen.findByRole('checkbox', { name: /, tag 3$/ }))
  await user.click(await screen.findByRole('checkbox', { name: /, tag 5$/ }))
  await user.click(screen.getByRole('button', { name: 'Export 2' }))
  const drawer = within(await screen.findByRole('dialog', { name: 'Export' }))
  expect(drawer.getByText('Selected Pages with Instagram: 2.')).toBeTruthy()
  await user.click(drawer.getByRole('button', { name: 'Copy .env' }))
  const tokens = (await clipboard()).match(/PAGE_ACCESS_TOKEN_\d+=/g)
  expect(tokens).toHaveLength(2)
})

test('the formats stand in groups, and the one used last is there again', async () => {
  const { user, keytag, unmount } = await renderLoggedIn()
  const copyAs = await panel()
  const hosting = within(copyAs.getByRole('group', { name: 'Hosting' }))
  expect(hosting.getAllByRole('option').map(option => option.textContent)).toEqual([
    'GitHub Actions',
    'Vercel',
    'Netlify',
    'Fly.io',
    'Cloudflare Workers',
    'Kubernetes',
  ])
  await user.selectOptions(formatOf(copyAs), 'Kubernetes')
  expect((await copyAs.findByText(/apiVersion: "v1"/)).textContent).toBeTruthy()
  unmount()
  await renderLoggedIn({ store: keytag.store })
  const chosen = formatOf(await panel()).selectedOptions[0]
  expect(chosen?.textContent).toBe('Kubernetes')
})

test('the command takes the values from the clipboard, and holds none', async () => {
  const { user } = await renderLoggedIn()
  const copyAs = await panel()
  await user.selectOptions(formatOf(copyAs), 'GitHub Actions')
  await user.selectOptions(
    copyAs.getByRole('combobox', { name: /To run it in a terminal/ }),
    'macos',
  )
  await user.click(copyAs.getByRole('button', { name: 'Copy the command' }))
  await waitFor(async () => expect(await clipboard()).toBe('pbpaste | gh secret set --env-file -'))
  await user.selectOptions(
    copyAs.getByRole('combobox', { name: /To run it in a terminal/ }),
    'file',
  )
  await user.click(copyAs.getByRole('button', { name: 'Copy the command' }))
  await waitFor(async () =>
    expect(await clipboard()).toBe('cat keytag-2-pages.env | gh secret set --env-file -'),
  )
})

test('on Windows a command that needs another shell reads the clipboard of Windows', async () => {
  const agent = vi
    .spyOn(navigator, 'userAgent', 'get')
    .mockReturnValue('Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/127.0.0.0 Safari/537.36')
  onTestFinished(() => agent.mockRestore())
  const { user } = await renderLoggedIn()
  const copyAs = await panel()
  await user.selectOptions(formatOf(copyAs), 'Shell')
  await user.click(copyAs.getByRole('button', { name: 'Copy the command' }))
  await waitFor(async () => expect(await clipboard()).toMatch(/^eval "\$\(powershell\.exe /))
  await user.selectOptions(formatOf(copyAs), 'PowerShell')
  await user.click(copyAs.getByRole('button', { name: 'Copy the command' }))
  await waitFor(async () =>
    expect(await clipboard()).toBe('Get-Clipboard -Raw | Invoke-Expression'),
  )
})

test('a name that would ship a token to browsers is said in the menus too', async () => {
  const store = memoryStore()
  keepNaming(store, { ...explicitNaming, prefix: 'VITE_' })
  const { user } = await renderLoggedIn({ store })
  await user.click(await screen.findByRole('button', { name: 'Copy Metricsaurus as' }))
  const item = await screen.findByRole('menuitem', { name: 'Copy .env' })
  expect(item.textContent).toBe('.envVITE_ reaches visitors')
})

test('the command comes before the text, so that the clipboard ends up with the text', async () => {
  const { user } = await renderLoggedIn()
  const copyAs = await panel()
  await user.selectOptions(formatOf(copyAs), 'GitHub Actions')
  await user.selectOptions(copyAs.getByRole('combobox', { name: /To run it in a terminal/ }), 'x11')
  const command = copyAs.getByRole('button', { name: 'Copy the command' })
  const text = copyAs.getByRole('button', { name: 'Copy for GitHub Actions' })
  expect(command.compareDocumentPosition(text)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  await user.click(command)
  await waitFor(async () =>
    expect(await clipboard()).toBe('xclip -selection clipboard -o | gh secret set --env-file -'),
  )
  expect(await screen.findByText('Copied the command. Now copy the text.')).toBeTruthy()
  await user.click(text)
  await waitFor(async () =>
    expect(await clipboard()).toMatch(/^FACEBOOK_PAGE_ACCESS_TOKEN_1=SIM_/m),
  )
})

test('the preview shows no token, and the User’s only when it is asked for', async () => {
  const { user } = await renderLoggedIn()
  const copyAs = await panel()
  const preview = () => copyAs.getByRole('region', { name: 'Preview of .env' }).textContent ?? ''
  await copyAs.findByText(/FACEBOOK_PAGE_ID_1/)
  expect(preview()).not.toMatch(/SIM_\w{10}/)
  expect(preview()).not.toContain('FACEBOOK_USER_ACCESS_TOKEN')
  await user.click(copyAs.getByText(/^Names and what is included/))
  await user.click(copyAs.getByRole('checkbox', { name: 'User token' }))
  await copyAs.findByText(/FACEBOOK_USER_ACCESS_TOKEN=/)
  await user.click(copyAs.getByRole('checkbox', { name: 'Page tokens' }))
  await user.click(copyAs.getByRole('checkbox', { name: 'User token' }))
  await user.click(copyAs.getByRole('button', { name: 'Copy .env' }))
  await copyAs.findAllByText(/^Copied \.env/)
  expect(await clipboard()).not.toContain('SIM_')
})

test('names: a preset, a prefix that ships to browsers, names of one’s own, and memory', async () => {
  const { user, keytag, unmount } = await renderLoggedIn()
  const copyAs = await panel()
  await user.click(copyAs.getByText(/^Names and what is included/))
  await user.selectOptions(copyAs.getByRole('combobox', { name: 'Names' }), 'ig-short')
  await copyAs.findByText(/IG_USER_ID_1/)
  await user.type(copyAs.getByRole('textbox', { name: 'Prefix' }), 'vite_')
  expect(copyAs.getByText(/begins with VITE_ into the code that visitors load/)).toBeTruthy()
  await user.clear(copyAs.getByRole('textbox', { name: 'Prefix' }))
  expect(copyAs.queryByText(/into the code that visitors load/)).toBeNull()

  await user.selectOptions(copyAs.getByRole('combobox', { name: 'Names' }), 'own')
  const own = copyAs.getByRole('textbox', { name: 'Page ID' })
  await user.clear(own)
  await user.type(own, 'path')
  expect(copyAs.getByText(/Shells or tools read this name themselves/)).toBeTruthy()
  await user.clear(own)
  await user.type(own, 'shop_page')
  await copyAs.findByText(/SHOP_PAGE_1/)
  expect(keytag.store.getItem('keytag:v1:names')).not.toMatch(/SIM_|\d{6}/)

  unmount()
  await renderLoggedIn({ store: keytag.store })
  await (await panel()).findByText(/SHOP_PAGE_1/)
})

test('names that a drawer changes are those of the panel and of the menus too', async () => {
  const { user } = await renderLoggedIn()
  const copyAs = await panel()
  await user.click(screen.getByRole('button', { name: 'Copy Metricsaurus as' }))
  await user.click(await screen.findByRole('menuitem', { name: 'More formats and names' }))
  const drawer = within(await screen.findByRole('dialog', { name: 'Copy Metricsaurus as' }))
  await user.click(drawer.getByText(/^Names and what is included/))
  await user.selectOptions(drawer.getByRole('combobox', { name: 'Names' }), 'meta-samples')
  await user.click(drawer.getByRole('button', { name: 'Close' }))
  await copyAs.findByText(/(?<!FACEBOOK_)PAGE_ID_1=/)
  expect(copyAs.getByText('Names and what is included: as in Meta’s samples')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Copy Metricsaurus as' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Copy .env' }))
  await waitFor(async () => expect(await clipboard()).toMatch(/^PAGE_ID=\d+$/m))
})

test('a short-lived token is marked before it is copied', async () => {
  await renderLoggedIn({ world: 'no-long-lived-token' })
  const copyAs = await panel()
  expect(copyAs.getByText(/The tokens in it are short-lived and end on/)).toBeTruthy()
  expect(await copyAs.findAllByText(/# Short-lived: ends/)).toHaveLength(2)
})

test('the menu of a Page opens on the format used last, and leads to all of them', async () => {
  const { user } = await renderLoggedIn()
  const copyAs = await panel()
  await user.selectOptions(formatOf(copyAs), 'TOML')
  await user.click(screen.getByRole('button', { name: 'Copy Metricsaurus as' }))
  const lines = await screen.findAllByRole('menuitem', { name: /^Copy / })
  expect(lines.map(line => line.getAttribute('aria-label'))).toEqual([
    'Copy TOML',
    'Copy .env',
    'Copy JSON',
    'Copy YAML',
    'Copy Shell',
    'Copy cURL',
    'Copy Postman',
  ])
  await user.click(screen.getByRole('menuitem', { name: 'More formats and names' }))
  const drawer = within(await screen.findByRole('dialog', { name: 'Copy Metricsaurus as' }))
  // A name that reverses the direction affects only itself.
  expect(drawer.getByText('Metricsaurus').tagName).toBe('BDI')
  await user.click(drawer.getByRole('button', { name: 'Copy TOML' }))
  await waitFor(async () => expect(await clipboard()).toContain('FACEBOOK_PAGE_ID = "'))
  // The drawer says it beside its button, and its toast for a moment.
  expect((await drawer.findAllByText('Copied TOML, 1 Page.')).length).toBeGreaterThan(0)
})

test('more Pages than GitHub keeps secrets for are said before they are copied', async () => {
  const { user } = await renderLoggedIn({ world: 'many-pages' })
  await screen.findByRole('heading', { level: 1, name: /1,000 Pages/ }, { timeout: 20_000 })
  const copyAs = await panel()
  expect(copyAs.queryByText(/values at most/)).toBeNull()
  await user.selectOptions(formatOf(copyAs), 'GitHub Actions')
  expect(
    copyAs.getByText(/^GitHub Actions takes 100 values at most, and these are \d,\d{3}\./),
  ).toBeTruthy()
  await user.selectOptions(formatOf(copyAs), 'Vercel')
  expect(copyAs.queryByText(/values at most/)).toBeNull()
}, 60_000)

test('Pages are selected one by one, by a range with Shift, and all at once', async () => {
  const { user } = await renderLoggedIn({ world: 'many-pages' })
  await screen.findByRole('heading', { level: 1, name: /1,000 Pages/ }, { timeout: 20_000 })
  const box = (tag: number) => screen.getByRole('checkbox', { name: new RegExp(`, tag ${tag}$`) })
  // The spacers give way to the rows in view.
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: /, tag 40$/ })).toBeNull(), {
    timeout: 20_000,
  })
  await user.click(box(3))
  const bar = within(await screen.findByRole('region', { name: 'Selection' }))
  expect(bar.getByRole('status').textContent).toBe('1 selected')
  await user.keyboard('{Shift>}')
  await user.click(box(6))
  await user.keyboard('{/Shift}')
  expect(bar.getByRole('status').textContent).toBe('4 selected')
  box(8).focus()
  await user.keyboard('{Shift>} {/Shift}')
  expect(bar.getByRole('status').textContent).toBe('6 selected')
  await user.click(box(4))
  expect(bar.getByRole('status').textContent).toBe('5 selected')

  await user.click(bar.getByRole('button', { name: 'Copy 5 Pages as' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Copy .env' }))
  await waitFor(async () => expect(await clipboard()).toContain('FACEBOOK_PAGE_ID_'))
  const text = await clipboard()
  expect([...text.matchAll(/^FACEBOOK_PAGE_ID_(\d+)=/gm)].map(match => match[1])).toEqual([
    '3',
    '5',
    '6',
    '7',
    '8',
  ])

  await user.click(screen.getByRole('checkbox', { name: 'Select all that are shown' }))
  expect(bar.getByRole('status').textContent).toBe('1,000 selected')
  await user.click(bar.getByRole('button', { name: 'Clear' }))
  expect(screen.queryByRole('region', { name: 'Selection' })).toBeNull()
}, 60_000)

test('the clipboard is cleared after a minute where that was asked for, once the page is in front', async () => {
  userEvent.setup()
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  vi.useFakeTimers()
  const focused = vi.spyOn(document, 'hasFocus').mockReturnValue(false)
  onTestFinished(() => {
    vi.useRealTimers()
    write.mockRestore()
    focused.mockRestore()
  })
  render(
    <AnnouncerProvider>
      <ClearClipboard copied="Copied .env, 2 Pages." />
    </AnnouncerProvider>,
  )
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
  press('Clear it in 60 seconds')
  press('Keep it')
  await act(() => vi.advanceTimersByTimeAsync(120_000))
  expect(write).not.toHaveBeenCalled()

  press('Clear it in 60 seconds')
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(screen.getByText(/when you return to this page/)).toBeTruthy()
  expect(write).not.toHaveBeenCalled()
  await act(async () => {
    dispatchEvent(new Event('focus'))
  })
  expect(write).toHaveBeenCalledWith('')
  expect(screen.getByText('The clipboard is empty.', { selector: '.clear-clipboard' })).toBeTruthy()
})
