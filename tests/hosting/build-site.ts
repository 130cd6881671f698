import { build } from 'vite'
import { type OwnCopy, plainCopy } from '#src/own-copy.ts'
import { keytagConfig } from '../../build/config.ts'

/** The folder of the built site for the journeys, which uses the deployed configuration. */
export const siteFolder = 'node_modules/.cache/keytag/site'

/** GitHub Pages serves a project's site under its name. */
export const siteBase = '/keytag/'

/** An environment variable of the builder, which no file of the site may repeat. */
export const canary = 'canary-of-the-builders-machine'

/** The plain copy, independent of a `keytag.config.json` at the root. */
export default async function buildSite(): Promise<void> {
  process.env.VITE_CANARY = canary
  await buildCopy(plainCopy, siteBase, siteFolder)
}

/** A copy as its owner would build it. */
export async function buildCopy(own: OwnCopy, base: string, outDir: string): Promise<void> {
  const config = keytagConfig({ own, base, commit: undefined })
  await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    build: { ...config.build, outDir, emptyOutDir: true },
  })
}
