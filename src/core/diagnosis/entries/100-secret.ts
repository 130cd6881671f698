import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '100-secret',
  says: { code: 100, message: /appsecret_proof/i },
  title: 'The app demands its secret with every call',
  meaning:
    '“Require App Secret” is on, so Meta refuses calls from a browser. Keytag never asks for a secret.',
  cause:
    'A switch in the app’s settings. Developers contradict each other on whether new apps have it on.',
  who: 'developer',
  steps: [
    'In the App Dashboard under App settings › Advanced › Security, switch “Require App Secret” off.',
    'Or make the calls from your own server.',
  ],
  remedies: ['try-again'],
  retry: 'no',
  example: 'API calls from the server require an appsecret_proof argument',
  source: { known: 'captured', where: 'A captured answer, HTTP 400' },
  world: 'error-100-secret',
}
