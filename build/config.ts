import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { chunks } from './chunks.ts'
import { lazySheetSums } from './integrity.ts'
import { keytagPages } from './plugin.ts'
import type { Settings } from './settings.ts'

/** How the site is built. The tests build by it too, with settings of their own. */
export function keytagConfig({ own, base }: Settings): UserConfig {
  return {
    base,
    // No variable of the builder's machine is handed to the page: `settings.ts` has read what counts.
    envDir: false,
    envPrefix: 'KEYTAG_PUBLIC_',
    plugins: [react(), lazySheetSums(), keytagPages(own)],
    define: { 'import.meta.env.KEYTAG_OWN_COPY': JSON.stringify(own) },
    // Real files and real 404s in preview, as on a static host.
    appType: 'mpa',
    build: {
      target: ['chrome123', 'edge123', 'firefox124', 'safari17.5'],
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
    },
  }
}
