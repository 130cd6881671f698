import { build } from 'vite'

/** Where the site for journeys is built: the very build that is deployed. */
export const siteFolder = 'node_modules/.cache/keytag/site'

/** Pages serve a project's site under its name. */
export const siteBase = '/keytag/'

export default async function buildSite(): Promise<void> {
  await build({
    base: siteBase,
    logLevel: 'warn',
    build: { outDir: siteFolder, emptyOutDir: true },
  })
}
