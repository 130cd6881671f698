import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { LoginCode } from '#src/core/access-token.ts'
import { exchangeCommand, refreshCommand } from '#src/core/login/exchange/exchange-command.ts'
import {
  facebookExchangeCommand,
  longLivedCommand,
} from '#src/core/login/exchange/lengthen-command.ts'
import { NotForTerminals } from '#src/core/login/exchange/terminal.ts'

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-']
const code = fc
  .string({ unit: fc.constantFrom(...alphabet), minLength: 10, maxLength: 300 })
  .filter(text => !text.startsWith('SIM'))
const appId = fc.stringMatching(/^\d{5,20}$/)
const redirectUri = fc
  .stringMatching(/^(\/[\w.~%-]{1,12}){0,4}\/?(\?[\w.~%?&=@+,-]{0,20})?$/)
  .map(path => `https://acme.github.io${path}`)

const exchanges = fc.array(fc.record({ appId, redirectUri, code }), {
  minLength: 10,
  maxLength: 10,
})

/** A folder with a `curl` that records its arguments and input. */
const folder = mkdtempSync(join(tmpdir(), 'keytag-curl-'))
const log = join(folder, 'log')
writeFileSync(
  join(folder, 'curl'),
  `#!/bin/sh
{ printf '%s\\0' "$@"; printf 'FED\\0'; cat; printf '\\0END\\0'; } >> '${log}'
case "$*" in
  *graph.instagram.com*) printf %s "$KEYTAG_SECOND" ;;
  *) printf %s "$KEYTAG_FIRST"; exit "\${KEYTAG_EXIT:-0}" ;;
esac
`,
)
chmodSync(join(folder, 'curl'), 0o755)

/** A folder with the command's other programs. Each records its arguments before it works. */
const recording = mkdtempSync(join(tmpdir(), 'keytag-words-'))
const words = join(recording, 'words')
for (const name of ['sed', 'tr', 'stty', 'date', 'printf', 'echo']) {
  const { stdout } = spawnSync('sh', ['-c', `PATH=/usr/bin:/bin command -v ${name}`], {
    encoding: 'utf8',
    env: {},
  })
  const real = stdout.startsWith('/') ? stdout.trim() : `/usr/bin/${name}`
  writeFileSync(
    join(recording, name),
    `#!/bin/sh\nfor word in "$@"; do echo "$word" >> '${words}'; done\nexec '${real}' "$@"\n`,
  )
  chmodSync(join(recording, name), 0o755)
}
afterAll(() => {
  for (const made of [folder, recording]) rmSync(made, { recursive: true })
})

const first = '{"data":[{"access_token":"IGAAshort1","user_id":17841405793187218}]}'
const second = '{"access_token":"IGAAlong1","token_type":"bearer","expires_in":5183944}'

type Run = { first?: string; second?: string; exit?: string; secret?: string; records?: boolean }

function run(shell: string, command: string, how: Run = {}) {
  writeFileSync(log, '')
  const result = spawnSync(shell, ['-c', command], {
    input: `${how.secret ?? '0123abcd'}\n`,
    encoding: 'utf8',
    env: {
      PATH: [folder, ...(how.records ? [recording] : []), process.env.PATH].join(':'),
      KEYTAG_FIRST: how.first ?? first,
      KEYTAG_SECOND: how.second ?? second,
      KEYTAG_EXIT: how.exit ?? '0',
    },
  })
  const calls = readFileSync(log, 'utf8')
    .split('\0END\0')
    .slice(0, -1)
    .map(call => {
      // A code may end in FED. No word is it.
      const [words = '', fed = ''] = call.split('\0FED\0')
      return { words: words.split('\0'), fed }
    })
  return { out: result.stdout, error: result.stderr, status: result.status, calls }
}

const shells = ['sh', 'bash', 'zsh', 'mksh', 'yash'].filter(
  shell => spawnSync(shell, ['-c', ':']).status === 0,
)
const some = {
  appId: '1084329117756312',
  redirectUri: 'https://acme.github.io/keytag/callback/instagram/',
  code: new LoginCode('AQDp3-abc_0wV7k'),
}

test.each(shells)('%s calls curl with exactly the words that are meant', shell => {
  fc.assert(
    fc.property(exchanges, exchanges => {
      // One shell runs them all, because starting one takes longer than the command.
      const command = exchanges
        .map(({ code, ...ids }) =>
          exchangeCommand({ ...ids, code: new LoginCode(code) }, 'posix').whole(),
        )
        .join('\n')
      const { calls } = run(shell, command, { secret: exchanges.map(() => '0123abcd').join('\n') })
      const field = (text: string) => ['--data-urlencode', text]
      expect(calls.map(({ words }) => words)).toEqual(
        exchanges.flatMap(({ appId, redirectUri, code }) => [
          [
            ...['-sS', '-K', '-'],
            ...field(`client_id=${appId}`),
            ...field('grant_type=authorization_code'),
            ...field(`redirect_uri=${redirectUri}`),
            ...field(`code=${code}`),
            'https://api.instagram.com/oauth/access_token',
          ],
          [
            ...['-sS', '-G', '-K', '-'],
            ...field('grant_type=ig_exchange_token'),
            'https://graph.instagram.com/access_token',
          ],
        ]),
      )
    }),
    { numRuns: 4 },
  )
})

test.each(shells)('%s prints one JSON with both answers, and the secret goes by stdin', shell => {
  const secret = 'a"b\\c$(id)`d'
  const { out, error, calls } = run(shell, exchangeCommand(some, 'posix').whole(), { secret })
  expect(JSON.parse(out)).toMatchObject({
    obtained_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    short_lived: { data: [{ access_token: 'IGAAshort1' }] },
    long_lived: { access_token: 'IGAAlong1' },
  })
  const quoted = 'data-urlencode = "client_secret=a\\"b\\\\c$(id)`d"\n'
  expect(calls.map(({ fed }) => fed)).toEqual([
    quoted,
    `${quoted}data-urlencode = "access_token=IGAAshort1"\n`,
  ])
  expect(`${out}${error}${calls.map(({ words }) => words)}`).not.toContain('$(id)')
})

test.each(shells)('%s gives no program the secret or a token as a word', shell => {
  writeFileSync(words, '')
  const secret = '0123456789abcdef0123456789abcdef'
  const alone = '0123456789abcdefIGAAshort1'
  const calls = [
    ...run(shell, exchangeCommand(some, 'posix').whole(), { secret, records: true }).calls,
    ...run(shell, longLivedCommand.posix, { secret: `${secret}\nIGAAshort1`, records: true }).calls,
    ...run(shell, refreshCommand.posix, { secret: alone, records: true }).calls,
  ]
  const given = readFileSync(words, 'utf8') + calls.flatMap(({ words }) => words).join('\n')
  expect(given).toContain('s/.*"access_token"')
  expect(given).not.toContain(secret)
  expect(given).not.toContain(alone)
  expect(given).not.toContain('IGAAshort1')
})

test('a shell that has no built-in way to write a secret is refused before it asks', () => {
  if (!shells.includes('mksh')) return
  for (const command of [
    exchangeCommand(some, 'posix').whole(),
    longLivedCommand.posix,
    refreshCommand.posix,
  ]) {
    writeFileSync(words, '')
    const { out, error, status, calls } = run('mksh', `alias print=printf\n${command}`, {
      records: true,
    })
    expect([out, status, calls]).toEqual(['', 1, []])
    expect(error).toBe('This shell would show the secret to other programs: use bash or zsh.\n')
    expect(readFileSync(words, 'utf8')).toBe('')
  }
})

test.each(shells)('%s prints Meta’s refusal as it is, and asks no further', shell => {
  const refusal =
    '{"error_type":"OAuthException","code":400,"error_message":"Invalid platform app"}'
  const { out, status, calls } = run(shell, exchangeCommand(some, 'posix').whole(), {
    first: refusal,
  })
  expect([out, status, calls.length]).toEqual([`${refusal}\n`, 1, 1])
})

test.each(shells)('%s keeps the short-lived token when the second half fails', shell => {
  for (const answer of ['', '<html>503</html>']) {
    const { out } = run(shell, exchangeCommand(some, 'posix').whole(), { second: answer })
    expect(JSON.parse(out)).toMatchObject({ short_lived: {}, long_lived: null })
  }
  const refusal = '{"error":{"message":"Session key invalid"}}'
  const { out } = run(shell, exchangeCommand(some, 'posix').whole(), { second: refusal })
  expect(JSON.parse(out).long_lived).toEqual({ error: { message: 'Session key invalid' } })
})

test.each(shells)('%s says nothing of its own when curl itself fails', shell => {
  const { out, status } = run(shell, exchangeCommand(some, 'posix').whole(), {
    first: '',
    exit: '6',
  })
  expect([out, status]).toEqual(['', 1])
})

test.each(shells)('%s takes an empty line before the secret for a slip of the paste', shell => {
  const { out } = run(shell, exchangeCommand(some, 'posix').whole(), { secret: '\n\n0123' })
  expect(JSON.parse(out).long_lived).toMatchObject({ access_token: 'IGAAlong1' })
})

test.each(shells)(
  '%s does the second half alone, with the secret and the token by stdin',
  shell => {
    const secret = 'a"b\\c\n  IGAA-short_1\r'
    const { out, calls } = run(shell, longLivedCommand.posix, { secret })
    expect(JSON.parse(out)).toMatchObject({ access_token: 'IGAAlong1' })
    expect(calls).toEqual([
      {
        words: [
          ...['-sS', '-G', '-K', '-', '--data-urlencode', 'grant_type=ig_exchange_token'],
          'https://graph.instagram.com/access_token',
        ],
        fed: 'data-urlencode = "client_secret=a\\"b\\\\c"\ndata-urlencode = "access_token=IGAA-short_1"\n',
      },
    ])
  },
)

test.each(shells)(
  '%s makes a User token of Facebook long-lived, with the secret and the token by stdin',
  shell => {
    const secret = 'a"b\\c\n  EAAshort1\r'
    const { calls } = run(shell, facebookExchangeCommand('442224939723604', 'posix'), { secret })
    expect(calls).toEqual([
      {
        words: [
          ...['-sS', '-G', '-K', '-', '--data-urlencode', 'grant_type=fb_exchange_token'],
          ...['--data-urlencode', 'client_id=442224939723604'],
          'https://graph.facebook.com/v27.0/oauth/access_token',
        ],
        fed: 'data-urlencode = "client_secret=a\\"b\\\\c"\ndata-urlencode = "fb_exchange_token=EAAshort1"\n',
      },
    ])
  },
)

test('an App ID that is no number gets no command', () => {
  for (const appId of ["1'; id; '", '', '12 34', '$(id)']) {
    for (const terminal of ['posix', 'powershell'] as const) {
      expect(() => facebookExchangeCommand(appId, terminal)).toThrow(NotForTerminals)
    }
  }
})

test.each(shells)('%s refreshes a token that only its standard input holds', shell => {
  const { out, calls } = run(shell, refreshCommand.posix, { secret: ' IGAA-long_1"$(id)' })
  expect(JSON.parse(out)).toMatchObject({ access_token: 'IGAAlong1' })
  expect(calls).toEqual([
    {
      words: [
        ...['-sS', '-G', '-K', '-', '--data-urlencode', 'grant_type=ig_refresh_token'],
        'https://graph.instagram.com/refresh_access_token',
      ],
      fed: 'data-urlencode = "access_token=IGAA-long_1id"\n',
    },
  ])
})

test('real curl reads the secret out of its standard input, as it was typed', () => {
  if (spawnSync('curl', ['--version']).status !== 0) return
  // Port 9 has no listener. The intended address is printed anyway.
  const secret = 'a"b\\c d&e=f'
  const command = exchangeCommand(some, 'posix').whole()
  const define = command.match(/keytag_put\(\).*\n/)?.[0] ?? ''
  const line = command.match(/S=\$\(keytag_put.*\n/)?.[0] ?? ''
  const out = execFileSync(
    'bash',
    [
      '-c',
      `${define} IFS= read -r S; ${line} printf 'data-urlencode = "client_secret=%s"\\n' "$S" | curl -sS -G -K - -w '%{url_effective}' --max-time 1 http://127.0.0.1:9/ 2>/dev/null || true`,
    ],
    { input: `${secret}\n`, encoding: 'utf8' },
  )
  expect(new URL(out).searchParams.get('client_secret')).toBe(secret)
})

test.each(['posix', 'powershell'] as const)(
  'a %s command holds values of their alphabets only',
  terminal => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('appId', 'redirectUri', 'code'),
        (text, place) => {
          const value = place === 'code' ? new LoginCode(text) : text
          try {
            const command = exchangeCommand({ ...some, [place]: value }, terminal).whole()
            expect(text).toMatch(/^[\w:/.~%[\]?&=@+,-]+$/)
            expect(command).toContain(text)
          } catch (failure) {
            expect(failure).toBeInstanceOf(NotForTerminals)
          }
        },
      ),
      { numRuns: 1000 },
    )
    for (const code of [
      "AQ'; id; '",
      'AQabcdefgh\nid',
      'AQ$(id)abcdef',
      '-o/tmp/x',
      'AQabcdefgh"',
    ]) {
      expect(() => exchangeCommand({ ...some, code: new LoginCode(code) }, terminal)).toThrow(
        NotForTerminals,
      )
    }
  },
)

test.each([
  exchangeCommand(some, 'posix').whole(),
  longLivedCommand.posix,
  refreshCommand.posix,
  facebookExchangeCommand('442224939723604', 'posix'),
])(
  'a POSIX command has no comment and no exclamation mark: interactive shells trip over them',
  command => {
    expect(command).not.toMatch(/[!#]/)
    expect(command).toMatch(/^\( .* \)$/s)
  },
)

test('the PowerShell command asks for the secret unseen and puts every value in single quotes', () => {
  const command = exchangeCommand(some, 'powershell').whole()
  expect(command).toContain("Read-Host 'Instagram app secret' -AsSecureString")
  for (const value of [some.appId, some.redirectUri, 'AQDp3-abc_0wV7k']) {
    expect(command).toContain(`'${value}'`)
  }
})

test.each([
  exchangeCommand(some, 'powershell').whole(),
  longLivedCommand.powershell,
  refreshCommand.powershell,
  facebookExchangeCommand('442224939723604', 'powershell'),
])('a PowerShell command is one block, whose brackets all close', command => {
  expect(command).toMatch(/^& \{\n.*\n\}$/s)
  const depth = [...command.replace(/'[^']*'|"[^"]*"/g, '')].reduce(
    (sum, sign) => sum + (sign === '{' ? 1 : sign === '}' ? -1 : 0),
    0,
  )
  expect(depth).toBe(0)
})

const powerShell = ['pwsh', 'powershell'].find(name => spawnSync(name, ['-v']).status === 0)

test.skipIf(powerShell === undefined)('PowerShell can read the command', () => {
  const script = `[ScriptBlock]::Create([Console]::In.ReadToEnd()) | Out-Null`
  const { status } = spawnSync(powerShell ?? '', ['-NoProfile', '-Command', script], {
    input: exchangeCommand(some, 'powershell').whole(),
  })
  expect(status).toBe(0)
})
