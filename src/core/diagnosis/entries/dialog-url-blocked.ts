import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'dialog-url-blocked',
  says: { message: /url blocked|redirect uri is not whitelisted/i },
  title: 'URL Blocked: the redirect URI is not registered',
  meaning: 'Facebook does not send anybody to an address that the app has not registered.',
  cause:
    'Meta compares character by character: http or https, www, the slash at the end, and all after it.',
  who: 'developer',
  steps: [
    'Copy the redirect URI from Keytag’s start screen.',
    'App Dashboard › Facebook Login for Business › Settings › Valid OAuth Redirect URIs: paste it and save.',
    'Check that “Client OAuth login” and “Web OAuth login” are on.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  example:
    'URL Blocked: This redirect failed because the redirect URI is not whitelisted in the app’s Client OAuth Settings. Make sure Client and Web OAuth Login are on and add all your app domains as Valid OAuth Redirect URIs.',
  source: {
    known: 'captured',
    where: 'Captured from the page that facebook.com shows; the app never hears of it',
  },
  world: 'dialog-url-blocked',
}
