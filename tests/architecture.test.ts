import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../src')

/** Allowed imports between Keytag's own files. The first row that fits a file decides. */
const walls: readonly (readonly [place: string, may: readonly string[]])[] = [
  ['core/mask', []],
  ['core/access-token', ['core/mask']],
  ['core/graph-version', []],
  ['core/is-record', []],
  ['core/redact', ['core/access-token', 'core/redact']],
  ['core/text', ['core/text']],
  ['core/family', []],
  ['core/meta-places', []],
  ['core/client-languages', []],
  // Pasted terminal output holds IDs above 2^53, like Graph's answers.
  ['core/login/exchange/answers-in-text', ['core/graph/lossless-json', 'core/text']],
  [
    'core/login',
    ['core/access-token', 'core/family', 'core/graph-version', 'core/text', 'core/login'],
  ],
  [
    'core/graph',
    ['core/access-token', 'core/family', 'core/graph-version', 'core/text', 'core/graph'],
  ],
  ['core/accounts', ['core/access-token', 'core/graph', 'core/accounts']],
  [
    'core/errors',
    [
      'core/access-token',
      'core/graph-version',
      'core/redact',
      'core/meta-places',
      'core/login',
      'core/graph',
      'core/accounts',
      'core/errors',
    ],
  ],
  [
    'core/token',
    [
      'core/access-token',
      'core/redact',
      'core/text',
      'core/login',
      'core/graph',
      'core/accounts',
      'core/errors',
      'core/token',
    ],
  ],
  [
    'core/live-check',
    [
      'core/access-token',
      'core/redact',
      'core/login',
      'core/graph',
      'core/accounts',
      'core/errors',
      'core/token',
      'core/live-check',
    ],
  ],
  [
    'core/doctor',
    [
      'core/access-token',
      'core/redact',
      'core/meta-places',
      'core/login',
      'core/graph',
      'core/accounts',
      'core/errors',
      'core/token',
      'core/live-check',
      'core/doctor',
    ],
  ],
  [
    'core/inspect',
    [
      'core/access-token',
      'core/family',
      'core/meta-places',
      'core/login',
      'core/graph',
      'core/accounts',
      'core/errors',
      'core/token',
      'core/live-check',
      'core/doctor',
      'core/read',
      'core/text',
      'core/inspect',
    ],
  ],
  [
    'core/hand-over',
    [
      'core/access-token',
      'core/accounts',
      'core/client-languages',
      // Meta is asked whom a reply's tokens belong to.
      'core/graph',
      'core/login',
      'core/text',
      'core/hand-over',
    ],
  ],
  [
    'core/read',
    [
      'core/access-token',
      'core/family',
      'core/graph-version',
      'core/is-record',
      'core/redact',
      'core/login',
      'core/graph',
      'core/accounts',
      'core/errors',
      'core/token',
      'core/read',
    ],
  ],
  [
    'core/expectation',
    [
      'core/access-token',
      'core/graph',
      'core/graph-version',
      'core/is-record',
      'core/login',
      'core/errors',
      'core/expectation',
    ],
  ],
  [
    'core/saved-login',
    [
      'core/access-token',
      'core/redact',
      'core/graph',
      'core/graph-version',
      'core/is-record',
      'core/login',
      'core/errors',
      'core/expectation',
      'core/saved-login',
    ],
  ],
  ['core/site', ['core/access-token', 'core/login', 'core/site']],
  ['core/export', ['core/access-token', 'core/login', 'core/accounts', 'core/export']],
  ['addresses', ['core/access-token', 'core/family']],
  ['arrival', ['addresses', 'core/access-token', 'core/family', 'core/login', 'arrival']],
  // Runs at build time and is in no bundle.
  [
    'first-paint/render',
    ['app', 'config', 'core', 'own-copy', 'first-paint/marks', 'prerender/keytag-at-build'],
  ],
  ['prerender/draw-screen', ['app', 'own-copy', 'prerender/keytag-at-build']],
  ['prerender/keytag-at-build', ['app', 'config', 'own-copy']],
  // Inlined into each page with a drawn screen.
  [
    'prerender',
    [
      'arrival/forgotten',
      'arrival/route',
      'core/login/pending',
      'app/messages/choose-language',
      'app/parts/client/noted-journey',
      'app/parts/requests/asked-before',
      'app/parts/setup/setup-key',
      'prerender',
    ],
  ],
  // Inlined like the arrival script. It shares only words and forms with the app.
  [
    'first-paint',
    [
      'addresses',
      'arrival',
      'core/access-token',
      'core/login',
      'core/mask',
      'core/graph/request',
      'core/graph/read-text',
      'app/parts/token/dates-and-counts',
      'app/parts/pages/list-in-words',
      'app/parts/pages/rack/names-in-list',
      'app/parts/pages/rack/rack-sizes',
      'app/parts/pages/rack/row-words',
      'app/parts/pages/rack/tasks-in-words',
      'app/ui/tag/in-threes',
      'app/messages/choose-language',
      'first-paint',
    ],
  ],
  ['app/messages', ['core/client-languages', 'app/messages']],
  ['app/ui', ['app/ui', 'app/hydrated']],
  ['app/styles', []],
  [
    'app/parts',
    [
      'addresses',
      'core',
      'config',
      'app/ui',
      'app/parts',
      'app/queries',
      'app/cache/query-cache',
      'app/hydrated',
      'arrival/route',
      // One key for the script that pins a theme and the button that changes it.
      'arrival/theme',
      'prerender/early-input',
      'app/login',
      'app/keytag',
      'app/calls',
      'app/observer',
      'app/clock',
      'app/messages',
      'app/version',
      // As text: `import('…?raw')`.
      '../snippets',
    ],
  ],
  [
    'app/screens',
    [
      'core',
      'meta',
      'simulated-terminal',
      'app/ui',
      'app/messages',
      'app/parts',
      'app/screens',
      'app/queries',
      'app/cache/query-cache',
      'app/login',
      'app/hydrated',
      'app/keytag',
      'app/clock',
    ],
  ],
  ['app', ['addresses', 'core', 'config', 'meta', 'arrival', 'prerender/early-input', 'app']],
  ['simulator', ['simulator']],
  ['config', ['addresses', 'core', 'own-copy']],
  ['own-copy', ['core']],
  ['meta', ['core', 'config', 'simulator/index']],
  ['simulated-terminal', ['core', 'config', 'meta']],
  [
    'main',
    ['core', 'config', 'meta', 'arrival', 'prerender/drawn-address', 'prerender/own-visit', 'app'],
  ],
  // The single file's own root, routes and screens.
  [
    'single-file',
    ['addresses', 'arrival', 'core', 'config', 'own-copy', 'app', 'single-file', '../LICENSE?raw'],
  ],
]

/** The complete list of places that may reveal a token. */
const mayReveal = [
  'core/access-token.ts',
  // Reads a held token to search a text for it, and returns only text without it.
  'core/redact.ts',
  'core/graph/request.ts',
  // Writes the reply, which is encrypted at once.
  'core/hand-over/reply.ts',
  'core/login/exchange/exchange-command.ts',
  'simulated-terminal.ts',
  // Replaces the held token by a made-up one.
  'core/saved-login/fake-captures.ts',
  'app/parts/exchange/LoginCodeCard.tsx',
  'core/export/formats.ts',
  'app/parts/token/TokenField.tsx',
  // Copies a token by its tag number, also of a row that is out of view and not drawn.
  'app/parts/pages/ResultsKeys.tsx',
]

function sources(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

const files = sources().map(path => ({
  name: relative(root, path).replaceAll('\\', '/'),
  path,
  text: readFileSync(path, 'utf8'),
}))

test('nobody imports through a wall', () => {
  const breaches = files.flatMap(({ name, path, text }) => {
    const [place, may] = walls.find(([start]) => begins(name, start)) ?? ['?', []]
    return importsOf(text)
      .map(target => relative(root, resolve(dirname(path), target)).replaceAll('\\', '/'))
      .filter(target => !target.endsWith('.css'))
      .filter(target => !may.some(allowed => begins(target, allowed)))
      .map(target => `${name} (${place}) imports ${target}`)
  })
  expect(breaches).toEqual([])
})

test('every sheet that is imported is there, which the compiler does not look at', () => {
  const lost = files.flatMap(({ name, path, text }) =>
    [...text.matchAll(/import '(\.{1,2}\/[^']+\.css)'/g)]
      .map(([, sheet = '']) => resolve(dirname(path), sheet))
      .filter(sheet => !existsSync(sheet))
      .map(sheet => `${name} imports ${relative(root, sheet)}`),
  )
  expect(lost).toEqual([])
})

test('the simulator is reached by import() alone, and only from meta.ts', () => {
  const reaching = files.filter(
    ({ name, text }) => !name.startsWith('simulator/') && text.includes('simulator/'),
  )
  expect(reaching.map(({ name }) => name)).toEqual(['meta.ts'])
  expect(reaching[0]?.text).not.toMatch(/^import[^(]*simulator/m)
})

test('a token is revealed in the listed places and nowhere else', () => {
  const revealing = files.filter(({ text }) => /\breveal\(\)/.test(text)).map(({ name }) => name)
  const allowed = [...mayReveal, 'app/ui/tag/Secret.tsx']
  expect(revealing.filter(name => !allowed.includes(name))).toEqual([])
})

test('nothing reads from outside without a schema, and nothing writes HTML or to the console', () => {
  const bad = files.flatMap(({ name, text }) =>
    [/\bas any\b/, /: any\b/, /innerHTML/, /\bconsole\.\w+\(/, /from 'zod'/].flatMap(pattern =>
      pattern.test(text) ? [`${name}: ${pattern}`] : [],
    ),
  )
  expect(bad).toEqual([])
})

test('a link to somebody else’s page opens without opener and referrer', () => {
  const links = files.flatMap(({ name, text }) =>
    [...text.matchAll(/<\w+[^>]*target="_blank"[^>]*/g)].map(([tag]) => ({ name, tag })),
  )
  expect(links.length).toBeGreaterThan(3)
  expect(links.filter(({ tag }) => !/rel="(noopener )?noreferrer"/.test(tag))).toEqual([])
})

function begins(name: string, start: string): boolean {
  return name === start || name.startsWith(`${start}/`) || name.startsWith(`${start}.`)
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(
    match => match[1] ?? '',
  )
}
