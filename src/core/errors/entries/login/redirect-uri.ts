import type { Entry } from '../../entry.ts'
import { met, shared } from '../../wordings.ts'

/** The redirect URI is not one of the app. */
export const redirectUris: readonly Entry[] = [
  {
    id: '191',
    says: { code: 191 },
    wordings: [
      ...met('A captured answer, HTTP 400', "redirect_uri isn't an absolute URI. Check RFC 3986."),
      ...met('OpenFB issues 31 and 94', 'The redirect_uri URL must be absolute'),
      ...met(
        'expo pull request 12524, expo/examples issue 194',
        'No redirect URI in the params: No redirect present in URI',
        'No redirect URI in the params',
        'No redirect present in URI',
      ),
    ],
    title: 'The redirect URI is not a whole address',
    meaning: 'Meta wants the registered address, from https to the last slash.',
    cause:
      'It was left out or encoded twice, or it is a file: address or a path: a page opened from the disk has no address of its own. Meta does not accept Expo’s exp://.',
    who: 'developer',
    steps: [
      'Send an address that begins with https://.',
      'Compare it with the one in the App Dashboard.',
      'In an app on a phone: send fb<App ID>://authorize, with your App ID.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'captured', where: 'A captured answer, HTTP 400' },
    world: 'error-191',
  },
  {
    id: '191-not-registered',
    says: { code: 191 },
    wordings: [
      ...met(
        'Balloons.IO issue 76, public code',
        'Invalid redirect_uri: Given URL is not allowed by the Application configuration',
        'Given URL is not allowed by the Application configuration',
        'Invalid redirect_uri: Given URL is not permitted by the application configuration',
        'Given URL is not permitted by the application configuration',
        'The specified URL is not owned by the application',
        'Requires valid redirect URI',
      ),
      ...shared('social-connect issue 72, in Danish after these words', 'Invalid redirect_uri'),
      ...met(
        'Inchoo_SocialConnect issue 79',
        'The domain of this URL is not included in the application domains',
      ),
    ],
    title: 'The redirect URI or its domain is not registered',
    meaning: 'The app does not know the address that Meta should send people back to.',
    cause:
      'The address is missing from App Domains in the app’s basic settings, or from the list of redirect URIs.',
    who: 'developer',
    steps: [
      'App Dashboard › Facebook Login for Business › Settings › Valid OAuth Redirect URIs: add the address, character by character.',
      'App settings › Basic › App domains: add its domain.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues' },
  },
]
