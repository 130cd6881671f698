import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Case, contract, keptTokens, type Outcome, type Run } from './contract.ts'
import { filled, shop, written } from './filled.ts'
import { expressHalf, type Half, nextHalf, nodeHalf } from './halves.ts'

const here = import.meta.dirname

describe.each<[string, Run]>([
  ['Node.js', throughHttp(nodeHalf)],
  ['Express', throughHttp(expressHalf)],
  ['Next.js', throughHttp(nextHalf)],
])('the half for %s', (_, run) => {
  check(run)
})

describe.each<[string, string, readonly string[], string, string]>([
  ['Django', findPython(), ['django_harness.py'], 'django_view.py', 'server/django_view.py'],
  [
    'Laravel',
    find('php', '--version'),
    ['laravel_harness.php'],
    'laravel.php',
    'server/laravel.php',
  ],
  [
    'Rails',
    find('ruby', '--version'),
    ['rails_harness.rb'],
    'rails_controller.rb',
    'server/rails_controller.rb',
  ],
])('the half for %s', (_, command, [harness = ''], name, file) => {
  describe.skipIf(command === '')('by its own interpreter', () => {
    check(async cases => {
      const path = written(name, filled(file))
      const output = execFileSync(command, [join(here, 'harness', harness), path], {
        input: JSON.stringify(cases),
        encoding: 'utf8',
      })
      return JSON.parse(output)
    })
  })
})

function check(run: Run): void {
  let outcomes: Promise<readonly Outcome[]> | undefined
  test.each(contract.map((one, index) => [one.title, one, index] as const))(
    '%s',
    async (_, { statuses, kept }, index) => {
      outcomes ??= run(contract)
      const outcome = (await outcomes)[index]
      expect(statuses).toContain(outcome?.status)
      if (!kept) expect(outcome?.kept).toBeUndefined()
      else expect(outcome?.kept).toMatchObject({ access_token: keptTokens.access_token })
      if (kept) {
        expect(outcome?.kept).not.toHaveProperty('state')
        expect(outcome?.setCookie).toMatch(
          /^__Host-instagram-state=("")?;(?=.*path=\/)(?=.*secure)(max-age=0|expires=|.*(max-age=0|expires=))/i,
        )
      }
    },
  )
}

function throughHttp(half: (appId: string, keep: (tokens: unknown) => void) => Promise<Half>): Run {
  return async (cases: readonly Case[]) => {
    let kept: unknown
    const server = await half('442224939723604', tokens => {
      kept = tokens
    })
    const outcomes: Outcome[] = []
    for (const { method, headers, body } of cases) {
      kept = undefined
      const response = await server.fetch(
        new Request(`${shop}/instagram/tokens`, { method, headers, body }),
      )
      outcomes.push({
        status: response.status,
        setCookie: response.headers.get('set-cookie') ?? '',
        kept,
      })
    }
    server.close()
    return outcomes
  }
}

/** Empty where it is not installed: the half is then read by nobody but its reader. */
function find(command: string, ...words: readonly string[]): string {
  return spawnSync(command, words).status === 0 ? command : ''
}

function findPython(): string {
  return (
    ['python3', '/usr/bin/python3'].find(command => find(command, '-c', 'import django') !== '') ??
    ''
  )
}
