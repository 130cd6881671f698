import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'network-not-graph',
  says: { message: /unexpected token .?<|<!doctype html|<html/i, isAround: true },
  title: 'This answer is not from Meta',
  meaning:
    'A web page came back where Graph answers with data. A Wi-Fi sign-in page or a company filter does this.',
  cause: 'Something between here and Meta answered in its place.',
  who: 'person',
  steps: ['Open any website in another tab and finish the sign-in it shows.'],
  remedies: ['try-again'],
  retry: 'now',
  example: 'SyntaxError: Unexpected token \'<\', "<!doctype "... is not valid JSON',
  source: { known: 'own', where: 'What networks do' },
  world: 'wi-fi-sign-in',
}
