import { defineConfig, loadEnv } from 'vite'
import { keytagConfig } from './build/config.ts'
import { readSettings } from './build/settings.ts'

export default defineConfig(({ mode }) => {
  const folder = import.meta.dirname
  return keytagConfig(
    readSettings(
      folder,
      loadEnv(mode, folder, ['VITE_META_APP_ID', 'KEYTAG_BASE', 'KEYTAG_SOURCE', 'KEYTAG_COMMIT']),
    ),
  )
})
