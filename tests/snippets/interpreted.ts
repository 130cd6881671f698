import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Case, Outcome } from './contract.ts'
import { filled, shopSettings, written } from './filled.ts'
import type { Half } from './halves.ts'

type Sent = Pick<Case, 'method' | 'headers' | 'body'>

/** A half in another language, run by that language's interpreter. */
export type Interpreted = {
  readonly name: string
  /** Empty if it is not installed. The half is then not run. */
  readonly interpreter: string
  readonly run: (cases: readonly Sent[], appId?: string) => readonly Outcome[]
}

export const interpreted: readonly Interpreted[] = [
  toInterpreted('Django', findPython(), 'django_harness.py', 'django_view.py'),
  toInterpreted('Laravel', find('php', '--version'), 'laravel_harness.php', 'laravel.php'),
  toInterpreted('Rails', find('ruby', '--version'), 'rails_harness.rb', 'rails_controller.rb'),
]

/** The same half as a server: one request after the other. */
export function interpretedHalf({ run }: Interpreted) {
  return async (appId: string, keep: (tokens: unknown) => void): Promise<Half> => ({
    async fetch(request) {
      const { method, headers } = request
      const sent = { method, headers: Object.fromEntries(headers), body: await request.text() }
      const [outcome] = run([sent], appId)
      if (outcome?.kept) keep(outcome.kept)
      return new Response(null, {
        status: outcome?.status ?? 500,
        headers: outcome?.setCookie ? { 'set-cookie': outcome.setCookie } : {},
      })
    },
    close: () => undefined,
  })
}

function toInterpreted(
  name: string,
  interpreter: string,
  harness: string,
  file: string,
): Interpreted {
  return {
    name,
    interpreter,
    run: (cases, appId = '442224939723604') => {
      const path = written(file, filled(`server/${file}`, shopSettings(appId)))
      const output = execFileSync(
        interpreter,
        [join(import.meta.dirname, 'harness', harness), path],
        { input: JSON.stringify(cases), encoding: 'utf8' },
      )
      return JSON.parse(output)
    },
  }
}

function find(command: string, ...words: readonly string[]): string {
  return spawnSync(command, words).status === 0 ? command : ''
}

function findPython(): string {
  return (
    ['python3', '/usr/bin/python3'].find(command => find(command, '-c', 'import django') !== '') ??
    ''
  )
}
