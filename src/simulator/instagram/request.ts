import type { InstagramApp } from './app.ts'
import { type Api, basicOf, permissionNames } from './permissions.ts'
import type { InstagramWorld } from './worlds.ts'

/** A login request that Instagram accepts. */
export type InstagramRequest = {
  readonly app: InstagramApp
  readonly api: Api
  readonly redirectUri: string
  readonly permissions: readonly string[]
  readonly state: string | null
  /** `force_reauth`: asks a logged-in person for the password again. */
  readonly asksAgain: boolean
  /** `enable_fb_login`: also offers a login with Facebook. On by default. */
  readonly offersFacebook: boolean
}

/** An error that Instagram shows in place of the dialog. The app gets no redirect. */
export type InstagramError = { readonly title: string; readonly message: string }

export function readInstagramRequest(
  query: URLSearchParams,
  apps: readonly InstagramApp[],
  world: InstagramWorld,
  isHistory: boolean,
): InstagramRequest | InstagramError {
  const app = apps.find(each => each.appId === query.get('client_id'))
  // A Meta app ID is not an Instagram app ID.
  if (!app || world.dialog === 'wrong-app') return invalid('Invalid platform app')
  const redirectUri = query.get('redirect_uri') ?? ''
  if (!app.redirectUris.includes(redirectUri) || world.dialog === 'wrong-redirect') {
    return invalid('Invalid redirect_uri')
  }
  // The wording is a guess. No other response type exists.
  if (query.get('response_type') !== 'code') return invalid('Invalid response_type')
  const permissions = [...new Set((query.get('scope') ?? '').split(/[\s,]+/).filter(Boolean))]
  const api: Api =
    isHistory && permissions.includes('user_profile') ? 'basic-display' : 'instagram-login'
  const unknown = permissions.filter(name => !permissionNames[api].includes(name))
  if (unknown.length > 0 || permissions.length === 0) return invalidScope(unknown)
  // Documented as required. The wording is a guess.
  if (!permissions.includes(basicOf[api])) return invalidScope(permissions)
  if (world.dialog === 'no-role') return refuse('Insufficient developer role')
  return {
    app,
    api,
    redirectUri,
    permissions,
    state: query.get('state'),
    asksAgain: [query.get('force_reauth'), query.get('force_authentication')].some(isOn),
    offersFacebook: !['0', 'false'].includes(query.get('enable_fb_login') ?? ''),
  }
}

/** Refuses a personal account. The wording and the moment are guesses. */
export function personalAccount(username: string): InstagramError {
  return {
    title: 'This is a personal account',
    message: `@${username}: this account is not a professional account, so it cannot log in here. Switching is free and can be undone in Instagram.`,
  }
}

function isOn(text: string | null): boolean {
  return text === '1' || text === 'true'
}

function invalidScope(names: readonly string[]): InstagramError {
  return refuse(`Invalid scope: [${names.map(name => `'${name}'`).join(', ')}]`)
}

function refuse(message: string): InstagramError {
  return { title: 'OAuthException', message }
}

function invalid(message: string): InstagramError {
  return { title: 'Invalid Request', message: `Request parameters are invalid: ${message}` }
}
