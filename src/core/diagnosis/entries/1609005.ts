import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '1609005',
  says: {
    code: 1609005,
    message: /link (?:you tried to share )?(?:was|could not be) ?scrape|url scraping/i,
  },
  title: 'Meta could not read the link',
  meaning: 'The address in the post did not answer Meta.',
  cause: 'It needs a login, forbids Meta’s crawler, or was down.',
  who: 'developer',
  steps: ['Check that the address opens without a login.', 'Try it in Meta’s Sharing Debugger.'],
  remedies: [],
  retry: 'later',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'error-1609005',
}
