import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { authorizationRequest } from '#src/core/login/facebook.ts'
import { instagramAuthorizationRequest } from '#src/core/login/instagram.ts'
import { fillSnippet, type SiteSettings, withoutState } from '#src/core/site/snippet.ts'

const folder = resolve(import.meta.dirname, '../../snippets')
const cache = resolve(import.meta.dirname, '../../node_modules/.cache/keytag/snippets')

export const shop = 'https://shop.example'
export const shopCallback = `${shop}/instagram/callback`

/** The settings of a shop. */
export function shopSettings(appId: string, link?: string): SiteSettings {
  const { url } = authorizationRequest({
    appId,
    redirectUri: shopCallback,
    permissions: ['instagram_basic', 'pages_show_list', 'pages_read_engagement'],
    dialog: 'guided',
    state: '',
  })
  const loginUrl = withoutState(url)
  return {
    appId,
    loginUrl,
    redirectUri: shopCallback,
    link: link ?? loginUrl,
    tokensPath: '/instagram/tokens',
    label: 'Continue with Facebook',
  }
}

/** The settings for Instagram Login. */
export function instagramSettings(appId: string): SiteSettings {
  const { url } = instagramAuthorizationRequest({
    appId,
    redirectUri: shopCallback,
    permissions: ['instagram_business_basic', 'instagram_business_content_publish'],
    forceReauth: false,
    enableFacebookLogin: true,
    state: '',
  })
  const loginUrl = withoutState(url)
  return {
    ...shopSettings(appId),
    loginUrl,
    link: loginUrl,
    label: 'Continue with Instagram',
  }
}

/** Every snippet's path, below `snippets/`. */
export const snippetFiles = ['button', 'callback', 'server'].flatMap(place =>
  readdirSync(join(folder, place)).map(name => `${place}/${name}`),
)

/** A snippet as a person copies it. */
export function filled(file: string, settings = shopSettings('442224939723604')): string {
  const kind = file.endsWith('.html') ? 'markup' : 'program'
  return fillSnippet(readFileSync(join(folder, file), 'utf8'), kind, settings)
}

/** Writes a file next to its imports and returns its path. */
export function written(name: string, text: string): string {
  mkdirSync(cache, { recursive: true })
  const path = join(cache, name)
  writeFileSync(path, text)
  return path
}
