import { spawnSync } from 'node:child_process'
import { findChromium } from '../hosting/chromium.ts'
import {
  canInstall,
  chromiumPackages,
  installPackages,
  missingPackages,
} from './system-packages.ts'

export const whatToDo = [
  'The journeys need Chromium, and none was found or could be installed. Any of these will do:',
  '  Debian, Ubuntu   sudo apt-get install chromium',
  '  macOS            brew install --cask chromium',
  '  anywhere         CHROMIUM=/path/to/chrome npm test',
].join('\n')

/**
 * Makes sure of a Chromium: the one that is here, the system's package, or Playwright's download, in
 * this order and each tried once. On CI the other tools come too. Gives whether there is a Chromium.
 */
export function prepareMachine(
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): boolean {
  const found = () => findChromium(environment) !== undefined
  const mayInstall = canInstall(environment)
  const packages = [
    ...(found() ? [] : chromiumPackages),
    ...(environment.CI ? missingPackages(environment) : []),
  ]
  if (mayInstall && packages.length > 0) {
    say(`Installing from the system's packages, for the tests: ${packages.join(', ')}`)
    installPackages(packages, environment)
  }
  if (found()) return true
  say('No Chromium on this machine: trying Playwright’s own download.')
  const withLibraries = mayInstall ? ['--with-deps'] : []
  spawnSync('npx', ['--no-install', 'playwright', 'install', ...withLibraries, 'chromium'], {
    env: { ...environment },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (found()) return true
  say(whatToDo)
  return false
}
