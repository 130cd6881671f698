import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'network-unreachable',
  says: {
    message:
      /failed to fetch|networkerror when attempting|load failed|err_blocked_by_client|err_name_not_resolved|err_connection|could not resolve host|enotfound|econnrefused/i,
  },
  title: 'Meta cannot be reached',
  meaning:
    'The browser got no answer and does not say why. A content blocker often is the cause: many block graph.facebook.com and graph.instagram.com.',
  cause: 'Browsers say the same for a blocker, a filter, a wrong name and no network.',
  who: 'person',
  steps: [
    'Switch the content blocker off for this page, or use a private window without extensions.',
    'Check that the network lets graph.facebook.com and graph.instagram.com through.',
  ],
  remedies: ['try-again'],
  retry: 'now',
  example: 'TypeError: Failed to fetch',
  source: { known: 'captured', where: 'net::ERR_BLOCKED_BY_CLIENT, reported with Ghostery' },
}
