// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderApp } from '#tests/render-app.tsx'

const source = 'https://github.com/acme/keytag'
const sum = (digit: string) => digit.repeat(64)

afterEach(() => {
  vi.unstubAllEnvs()
  for (const tag of document.head.querySelectorAll('meta')) tag.remove()
})

/** Tags that the build puts into the page of the check. */
function putSums(sums: Readonly<Record<string, string>>): void {
  for (const [file, content] of Object.entries(sums)) {
    const tag = document.createElement('meta')
    tag.name = 'keytag:sum'
    tag.dataset.file = file
    tag.content = content
    document.head.append(tag)
  }
}

async function howToCheck(own: { source?: string } = {}) {
  const { user } = renderApp({ own })
  await user.click(await screen.findByRole('button', { name: 'How to check' }))
  return within(await screen.findByRole('dialog', { name: 'How to check' }))
}

test('a copy names its commit and the commands that check it from outside', async () => {
  vi.stubEnv('KEYTAG_COMMIT', '0123456789abcdef0123456789abcdef01234567')
  const drawer = await howToCheck({ source })
  expect(drawer.getByText('0123456789ab')).toBeTruthy()
  const build = drawer.getByRole('region', { name: 'Build it again and compare every file' })
  expect(build.textContent).toBe(
    `git clone ${source} keytag && cd keytag &&\nnpm ci &&\nnpm run verify -- ${location.origin}/`,
  )
  const github = drawer.getByRole('region', { name: 'Ask GitHub who built it' })
  expect(github.textContent).toBe(
    [
      `curl -fsS ${location.origin}/ -o page.html`,
      `curl -fsS ${location.origin}/callback/ -o callback.html`,
      ...['page', 'callback'].map(
        file =>
          `gh attestation verify ${file}.html --repo acme/keytag --source-digest 0123456789abcdef0123456789abcdef01234567`,
      ),
    ].join(' &&\n'),
  )
})

test('each way says what to install and what its outcomes mean', async () => {
  const drawer = await howToCheck({ source })
  for (const [name, address] of [
    ['git', 'https://git-scm.com/downloads'],
    ['Node 20.19 or newer', 'https://nodejs.org/en/download'],
    ['gh', 'https://cli.github.com'],
  ] as const) {
    expect(drawer.getByRole('link', { name }).getAttribute('href')).toBe(address)
  }
  const printed = drawer.getAllByRole('term').map(({ textContent }) => textContent ?? '')
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(engines.node).toBe('>=20.19.0')
  // The words of the command itself, so that people find theirs in the list.
  const command = readFileSync('build/verify.ts', 'utf8').replaceAll(`\${compared}`, '…')
  for (const words of printed.slice(0, 6)) expect(command).toContain(words.slice(1, -1))
  expect(printed.slice(6)).toEqual([
    '“Verification succeeded”',
    '“No attestations found”',
    'Any other error',
  ])
})

test('the check of a copy has the same ways', async () => {
  const { user } = renderApp({ path: '/check/', own: { source } })
  await user.click(await screen.findByText('Verify this page'))
  expect(
    screen.getByRole('heading', { level: 3, name: 'Build it again and compare every file' }),
  ).toBeTruthy()
  expect(screen.getByText(/npm run verify --/)).toBeTruthy()
})

test('the page of the check names its commit and its sums, and the places to compare them with', async () => {
  vi.stubEnv('KEYTAG_COMMIT', '0123456789abcdef0123456789abcdef01234567')
  putSums({ build: sum('a'), 'callback/index.html': sum('b'), 'index.html': sum('c') })
  const { user } = renderApp({ path: '/check/', own: { source } })
  await user.click(await screen.findByText('Verify this page'))
  const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).nextSibling?.textContent
  expect(fact('Commit')).toBe('0123456789abcdef0123456789abcdef01234567')
  expect(fact('The build')).toBe(sum('a'))
  expect(fact('callback/index.html')).toBe(sum('b'))
  expect(fact('index.html')).toBe(sum('c'))
  expect(screen.queryByText('keytag.html', { selector: 'dt' })).toBeNull()
  expect(screen.getByRole('link', { name: 'SHA256SUMS' }).getAttribute('href')).toBe(
    `${location.origin}/SHA256SUMS`,
  )
  expect(screen.getByRole('link', { name: '“deploy”' }).getAttribute('href')).toBe(
    `${source}/actions/workflows/deploy.yml`,
  )
  expect(screen.getByText(/prove nothing about it/)).toBeTruthy()
})

test.each([
  {
    own: { source },
    places: [
      'npm run verify, below, prints the sum of your own build.',
      'The run “deploy” at GitHub prints it in its summary.',
      'Another person can read you the sum that their browser shows.',
    ],
  },
  {
    own: { source: 'https://git.acme.example/keytag' },
    places: [
      'npm run verify, below, prints the sum of your own build.',
      'Another person can read you the sum that their browser shows.',
    ],
  },
  { own: {}, places: ['Another person can read you the sum that their browser shows.'] },
])('each place with another sum is a sentence of its own: $own.source', async ({ own, places }) => {
  putSums({ build: sum('a') })
  const { user } = renderApp({ path: '/check/', own })
  await user.click(await screen.findByText('Verify this page'))
  const list = screen.getByText(/prove nothing about it/).nextElementSibling
  expect([...(list?.children ?? [])].map(({ textContent }) => textContent)).toEqual(places)
})

test('a page without sums says where they stand, and opens it in another tab', async () => {
  for (const sums of [{}, { build: 'none' }, { 'index.html': sum('c') }]) {
    putSums(sums)
    const drawer = await howToCheck({ source })
    const link = drawer.getByRole('link', { name: 'Open it in a new tab' })
    expect(link.getAttribute('href')).toBe('/check/')
    expect(link.getAttribute('target')).toBe('_blank')
    expect(drawer.queryByText('The build')).toBeNull()
    cleanup()
  }
})

test('a copy from another host of sources has no commands of GitHub', async () => {
  const drawer = await howToCheck({ source: 'https://git.acme.example/keytag' })
  expect(drawer.getByText(/does not name the commit/)).toBeTruthy()
  expect(drawer.queryByRole('region', { name: 'Ask GitHub who built it' })).toBeNull()
})

test('a copy without sources says that nobody can compare it', async () => {
  const drawer = await howToCheck()
  expect(drawer.getByText(/nobody can compare it/)).toBeTruthy()
})
