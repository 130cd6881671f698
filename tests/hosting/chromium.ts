import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { onPath } from '../tools/on-path.ts'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
  join(process.env['PROGRAMFILES(X86)'] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
]

/** The path of a Chromium on this machine: `CHROMIUM`, one on the PATH, or Playwright's own. */
export function findChromium(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const named = environment.CHROMIUM
  if (named && existsSync(named)) return named
  return (
    onPath(commands, environment) ?? [...elsewhere, playwrightsOwn()].find(path => existsSync(path))
  )
}

/**
 * The path of Chromium's headless shell, the same engine without the browser around it. Journeys take
 * half the time in it. `CHROMIUM` names the browser for all of them.
 */
export function findHeadlessShell(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  return environment.CHROMIUM ? undefined : onPath(['chromium-headless-shell'], environment)
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath()
  } catch {
    return ''
  }
}

/** Flags for an offline machine: no updates, and no QUIC that bypasses the test servers. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Chromium's sandbox does not work for root, nor in most containers. */
export const canSandbox = process.getuid?.() !== 0 && !process.env.CI
