import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type UserConfig } from 'vite'
import type { OwnCopy } from '../src/own-copy.ts'
import { contentSecurityPolicy } from './policy.ts'

const singleFileName = 'keytag.html'

/** The part of the site's configuration that the single file is built with too. */
type SharedConfig = Pick<UserConfig, 'define' | 'envDir' | 'envPrefix'> & {
  readonly target: readonly string[]
}

/** Writes `keytag.html`: the app in one file that needs no other, for use from a disk. */
export function singleFile(own: OwnCopy, shared: SharedConfig): Plugin {
  return {
    name: 'keytag-single-file',
    apply: 'build',
    async generateBundle() {
      const source = await buildSingleFile(own, shared)
      this.emitFile({ type: 'asset', fileName: singleFileName, source })
    },
  }
}

async function buildSingleFile(own: OwnCopy, { target, ...shared }: SharedConfig): Promise<string> {
  const result = await build({
    ...shared,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    build: {
      write: false,
      target: [...target],
      modulePreload: false,
      cssCodeSplit: false,
      // It is one file on purpose.
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input: 'src/single-file/main.tsx',
        output: { codeSplitting: false },
      },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error('The file was not built.')
  const files = output.output
  const scripts = files.flatMap(file => (file.type === 'chunk' ? [file.code] : []))
  const sheets = files.flatMap(file => (file.type === 'asset' ? [String(file.source)] : []))
  if (files.length !== 2 || scripts.length !== 1 || sheets.length !== 1) {
    throw new Error(`The single file has parts: ${files.map(({ fileName }) => fileName)}.`)
  }
  return inOneFile(own, scripts.join('').trim(), sheets.join('').trim())
}

/** Puts a script and a sheet into the page, with the policy that allows these two alone. */
export function inOneFile(own: OwnCopy, code: string, sheet: string): string {
  const script = insideScript(code)
  const style = `${sheet}[data-started] .not-started{display:none}`
  if (/<\/style/i.test(style)) throw new Error('A sheet would end its own tag.')
  const policy = contentSecurityPolicy([script], style, 'single-file')
  const icon = encodeURIComponent(readFileSync('public/keytag.svg', 'utf8').trim())
  return readFileSync('src/single-file/page.html', 'utf8')
    .replace('<html', () => `<html data-colour="${own.colour}"`)
    .replace('<title>Keytag', () => `<title>${own.name.replaceAll('&', '&amp;')}`)
    .replace(
      '<!-- keytag:policy -->',
      () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace(
      '<!-- keytag:icon -->',
      () => `<link rel="icon" href="data:image/svg+xml,${icon}" type="image/svg+xml">`,
    )
    .replace('<!-- keytag:style -->', () => `<style>${style}</style>`)
    .replace('<!-- keytag:script -->', () => `<script type="module">${script}</script>`)
}

/**
 * The code as the HTML parser hands it on unchanged. Tags and comments in texts would end the script or hide
 * its end, so their first character is escaped.
 * @throws Error for characters that the parser replaces, which the policy's sum would not fit
 */
function insideScript(code: string): string {
  if (/[\r\0]|\p{Surrogate}/u.test(code)) throw new Error('The parser would change this script.')
  return code.replace(/<(?=!--|\/?script)/gi, '\\x3C')
}
