import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { compile } from 'svelte/compiler'
import { build, type Plugin } from 'vite'
import { compileScript, parse } from 'vue/compiler-sfc'
import { filled, shopSettings, written } from './filled.ts'

export type Framework = 'react' | 'vue' | 'svelte' | 'web component'

const files: Readonly<Record<Framework, string>> = {
  react: 'button/InstagramLogin.tsx',
  vue: 'button/InstagramLogin.vue',
  svelte: 'button/InstagramLogin.svelte',
  'web component': 'button/instagram-login.js',
}

/** Each framework's way to mount a component. */
const mounts: Readonly<Record<Framework, (path: string) => string>> = {
  react: path => `import { createElement } from 'react'
    import { createRoot } from 'react-dom/client'
    import { InstagramLogin } from '${path}'
    createRoot(document.getElementById('app')).render(createElement(InstagramLogin))`,
  vue: path => `import { createApp } from 'vue'
    import InstagramLogin from '${path}'
    createApp(InstagramLogin).mount('#app')`,
  svelte: path => `import { mount } from 'svelte'
    import InstagramLogin from '${path}'
    mount(InstagramLogin, { target: document.getElementById('app') })`,
  'web component': path => `import '${path}'
    document.getElementById('app').append(document.createElement('instagram-login'))`,
}

/** A snippet through its framework's own compiler, as one script for a page with an `#app`. */
export async function bundleButton(framework: Framework, appId: string): Promise<string> {
  const file = files[framework]
  const path = written(basename(file), filled(file, shopSettings(appId)))
  const entry = written(`${framework.replace(' ', '-')}-entry.js`, mounts[framework](path))
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [components()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['es'] } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.')
  return output.output[0].code
}

function components(): Plugin {
  return {
    name: 'components',
    load(id) {
      if (id.endsWith('.vue')) {
        const { descriptor, errors } = parse(readFileSync(id, 'utf8'), { filename: id })
        if (errors.length > 0) throw errors[0]
        return compileScript(descriptor, { id: 'snippet', inlineTemplate: true }).content
      }
      if (id.endsWith('.svelte')) {
        const { js, warnings } = compile(readFileSync(id, 'utf8'), { filename: id })
        if (warnings.length > 0) throw new Error(warnings[0]?.message)
        return js.code
      }
      return null
    },
  }
}
