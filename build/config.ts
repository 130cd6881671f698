import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { chunks } from './chunks.ts'
import { countOfErrors } from './errors-json.ts'
import { lazySheetSums } from './integrity.ts'
import { leanRouter } from './lean-router.ts'
import { keytagPages } from './plugin.ts'
import type { Settings } from './settings.ts'
import { singleFile } from './single-file.ts'
import { writeSums } from './write-sums.ts'

const target = ['chrome123', 'edge123', 'firefox124', 'safari17.5']

/** The configuration of the build. The tests build with it too, with settings of their own. */
export function keytagConfig({ own, base, commit }: Settings): UserConfig {
  const shared = {
    // Keeps the builder's environment variables out of the page. `settings.ts` has read the allowed ones.
    envDir: false,
    envPrefix: 'KEYTAG_PUBLIC_',
    define: {
      'import.meta.env.KEYTAG_OWN_COPY': JSON.stringify(own),
      'import.meta.env.KEYTAG_COMMIT': JSON.stringify(commit ?? ''),
      ...countOfErrors,
    },
  } as const
  return {
    ...shared,
    base,
    plugins: [
      react(),
      leanRouter(),
      lazySheetSums(),
      keytagPages(own, commit),
      singleFile(own, { ...shared, target }),
      writeSums(),
    ],
    // Gives real files and real 404s in preview, like a static host.
    appType: 'mpa',
    build: {
      target,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // The words of all known errors are one file, which loads behind the screen that reads them.
      chunkSizeWarningLimit: 700,
      rolldownOptions: {
        output: { codeSplitting: { groups: chunks } },
        // The pages and the single file are built inside this build, which takes its time on purpose.
        checks: { pluginTimings: false },
      },
    },
  }
}
