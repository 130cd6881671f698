import type { DialogError } from '../dialog/request.ts'
import { mina } from '../people.ts'
import type { World } from '../world.ts'

/**
 * Errors that stay on facebook.com, without a redirect to the app. The first sentence of each is captured, or
 * quoted in developers' issues ("at least one supported permission"); the second ones of "Can't Load URL", "App not active" and "Feature Unavailable" are general knowledge.
 */
export const dialogErrors: readonly World[] = [
  world('dialog-url-blocked', 'The redirect URI is not registered', () => ({
    title: 'URL Blocked',
    message:
      'This redirect failed because the redirect URI is not whitelisted in the app’s Client OAuth Settings. Make sure Client and Web OAuth Login are on and add all your app domains as Valid OAuth Redirect URIs.',
  })),
  world('dialog-cant-load-url', 'The app does not list the domain', () => ({
    title: "Can't Load URL",
    message:
      "The domain of this URL isn't included in the app's domains. To be able to load this URL, add all domains and subdomains of your app to the App Domains field in your app settings.",
  })),
  world('dialog-invalid-scopes', 'The app requests a permission of the other family', () => ({
    title: 'Invalid Scopes',
    message:
      'Invalid Scopes: instagram_business_basic. This message is only shown to developers. Users of your app will ignore these permissions if present. Please read the documentation for valid permissions at: https://developers.facebook.com/docs/facebook-login/permissions',
  })),
  world('dialog-app-not-active', 'Development mode, and no role on the app', () => ({
    title: 'App not active',
    message:
      'This app is not accessible right now and the app developer is aware of the issue. You will be able to log in when the app is reactivated.',
  })),
  world('dialog-feature-unavailable', 'Live, without Advanced Access for public_profile', () => ({
    title: 'Feature Unavailable',
    message:
      'Facebook Login is currently unavailable for this app, since we are updating additional details for this app. Please try again later.',
  })),
  world('dialog-needs-permission', 'The app has no permission that it may request', () => ({
    title: "It looks like this app isn't available",
    message: 'This app needs at least one supported permission.',
  })),
  world('dialog-insecure-login', 'http, and HTTPS is enforced', () => ({
    title: 'Insecure Login Blocked',
    message:
      "You can't get an access token or log in to this app from an insecure page. Try re-loading the page as https://",
  })),
  world('dialog-insecure-app', 'The same, in its later wording', app => ({
    title: `Facebook has detected ${app} isn't using a secure connection to transfer information.`,
    message: `Until ${app} updates its security settings, you won't be able to use Facebook to log into it.`,
  })),
  world('dialog-wrong-app-type', 'This type of app cannot have instagram_basic', () => ({
    title: 'Sorry, something went wrong.',
    message: "We're working on getting this fixed as soon as we can.",
  })),
]

function world(id: string, summary: string, dialog: (app: string) => DialogError): World {
  // One of the titles is a whole sentence.
  const title = dialog('the app').title.replace(/^.*(secure connection).*$/, 'No $1')
  return { id, title, summary, group: 'The dialog does not open', person: mina, dialog }
}
