import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '100-method',
  says: { code: 100, message: /unsupported request - method type/i },
  title: 'Instagram refuses every call of this token',
  meaning:
    'The message speaks of a method and means something else. The token is of an ended API, or its owner has no role on an app that is not reviewed.',
  cause:
    'Two causes look alike. Basic Display ended on 4 December 2024: its tokens (IGQV…) get this answer. And an app without Advanced Access lets only people with a role through, although the login itself works.',
  who: 'developer',
  steps: [
    'Token begins IGQV or IGQW: it is Basic Display’s. Log in with Instagram Login instead.',
    'Token begins IGAA and is fresh: give the person the role “Instagram tester” in the App Dashboard, and let them accept it in the Instagram app under Website permissions.',
    'Or ask for Advanced Access in App Review.',
  ],
  remedies: ['log-in-again'],
  retry: 'no',
  example: 'Unsupported request - method type: get',
  source: {
    known: 'captured',
    where: 'Captured after Basic Display ended; the role as a cause is reported by developers',
  },
  instagramWorld: 'no-role-later',
}
