import { spawnSync } from 'node:child_process'
import { onPath } from './on-path.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Debian and Ubuntu packages for the commands that the tests use. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  fish: ['fish'],
  zsh: ['zsh'],
  mksh: ['mksh'],
  jq: ['jq'],
  curl: ['curl'],
  age: ['age'],
  'chromium-headless-shell': ['chromium-headless-shell'],
  firefox: ['firefox-esr'],
  WebKitWebDriver: ['webkit2gtk-driver'],
  Xvfb: ['xvfb', 'xauth'],
}

/** Chromium, and the fonts of its test pages. */
export const chromiumPackages = ['chromium', 'fonts-dejavu-core', 'fonts-noto-core'] as const

/** Packages of missing shells, tools and engines. Tests without their tool are skipped. */
export function missingPackages(environment: Environment): readonly string[] {
  return Object.entries(wanted).flatMap(([command, packages]) =>
    onPath([command], environment) ? [] : packages,
  )
}

/** True if apt-get exists and asks no question. */
export function canInstall(environment: Environment): boolean {
  return onPath(['apt-get'], environment) !== undefined && asRoot(environment) !== undefined
}

/** Installs packages one by one, so that a missing one stops no other. */
export function installPackages(packages: readonly string[], environment: Environment): void {
  const before = asRoot(environment) ?? []
  const apt = (...words: readonly string[]) =>
    run([...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...words], {
      ...environment,
    })
  apt('update')
  const install = (...names: readonly string[]) =>
    apt('install', '-y', '--no-install-recommends', ...names)
  if (install(...packages)) return
  for (const name of packages) install(name)
}

/** The prefix that runs a command as root; empty for root itself. */
function asRoot(environment: Environment): readonly string[] | undefined {
  const { stdout } = spawnSync('id', ['-u'], { env: { ...environment }, encoding: 'utf8' })
  if (stdout?.trim() === '0') return []
  if (onPath(['sudo'], environment) === undefined) return undefined
  return run(['sudo', '-n', 'true'], environment) ? ['sudo', '-n'] : undefined
}

function run([command = '', ...words]: readonly string[], environment: Environment): boolean {
  const { status } = spawnSync(command, words, {
    env: { ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return status === 0
}
