import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'network-offline',
  says: { message: /err_internet_disconnected|network is unreachable/i },
  title: 'You are offline',
  meaning: 'This device has no network at the moment. What has arrived stays here.',
  cause: 'The browser says so itself.',
  who: 'person',
  steps: ['Get back online, then try again.'],
  remedies: ['try-again'],
  retry: 'now',
  example: 'net::ERR_INTERNET_DISCONNECTED',
  source: { known: 'own', where: 'What browsers say' },
}
