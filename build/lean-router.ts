import type { Plugin } from 'vite'

const naming = /^\w+\.displayName = .*$/gm
const making = /(?<== )(?=React\w*\.(?:createContext|forwardRef|memo)\()/g

/**
 * Lets the bundler leave out the parts of the router that no screen uses. The router makes its components while its
 * module runs, and names them for React's tools: both keep every part in the bundle.
 * @throws Error if a new version of the router makes its components in another way
 */
export function leanRouter(): Plugin {
  return {
    name: 'keytag-lean-router',
    apply: 'build',
    transform: {
      filter: {
        id: /[\\/]node_modules[\\/]react-router[\\/].*\.mjs$/,
        code: 'function BrowserRouter(',
      },
      handler(code) {
        const unnamed = code.replace(naming, '')
        const lean = unnamed.replace(making, '/* @__PURE__ */ ')
        if (unnamed === code || lean === unnamed) {
          throw new Error('The router makes its components in another way now.')
        }
        return { code: lean, map: null }
      },
    },
  }
}
