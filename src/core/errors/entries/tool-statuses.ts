import type { Entry } from '../entry.ts'
import { met, shared } from '../wordings.ts'

/** Tools that print one sentence of their own for each HTTP status, in place of Meta's answer. */
export const toolStatuses: readonly Entry[] = [
  {
    id: 'n8n-bad-request',
    speaker: 'n8n',
    wordings: [
      ...met('n8n issue 19616', 'Bad request - please check your parameters'),
      ...met(
        'n8n’s documentation and source',
        'Authorization failed - please check your credentials',
        'Forbidden - perhaps check your credentials?',
        'The resource you are requesting could not be found',
        'Method not allowed - please check you are using the right HTTP method',
        'The service is receiving too many requests from you',
        'The service was not able to process your request',
      ),
    ],
    title: 'These are n8n’s words, not Meta’s',
    meaning:
      'n8n has one sentence for each HTTP status. Meta’s answer is folded away in the same node.',
    cause: 'Meta refused the call, or the address of the call is wrong.',
    who: 'developer',
    steps: [
      'Open the failed node, then “Error details”. Meta’s answer stands there, with message and code.',
      'Paste that answer here.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'n8n issue 19616; n8n’s documentation' },
  },
  {
    id: 'airbyte-status',
    speaker: 'Airbyte',
    wordings: [
      ...met('airbyte issue 66509', 'Encountered an error while checking availability of stream'),
      ...shared(
        'airbyte issue 66509; other programs say the same',
        'Bad request. Please check your request parameters.',
      ),
    ],
    title: 'These are Airbyte’s words, not Meta’s',
    meaning: 'Airbyte has one sentence for each HTTP status. Meta’s answer is in its log.',
    cause:
      'Meta refused one of the calls. Often the token lacks a permission, has ended, or is a User token where a Page token belongs.',
    who: 'developer',
    steps: [
      'Open the log of the check or of the sync, and look for “error” with “message” and “code”.',
      'Paste that part here.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'airbyte issue 66509' },
  },
  {
    id: 'status-without-answer',
    speaker: 'axios',
    says: {
      isAround: true,
      message:
        /\bRequest failed with status code 4\d\d\b(?=[\s\S]{0,3000}?\b(?:graph|api)\.(?:facebook|instagram)\.com)/,
    },
    example:
      '{"message":"Request failed with status code 400","name":"AxiosError","config":{"method":"get","baseURL":"https://graph.facebook.com/"}}',
    title: 'The program printed the HTTP status, and left out Meta’s answer',
    meaning: 'These are axios’ words. They say that Meta refused, and not why.',
    cause: 'The print leaves out error.response.data. Message and code stand there.',
    who: 'developer',
    steps: [
      'Print error.response.data where the call is made, and run it again.',
      'Paste that answer here.',
      'Or open the address of the call in a browser, with the same token.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'The source of axios; blog.ricemountainer.net' },
  },
  {
    id: 'own-server-failed',
    speaker: 'a web framework',
    says: { isAround: true },
    wordings: [
      ...met(
        'Angular, instant-tokens.com issue 20',
        'Http failure response for',
        'HttpErrorResponse',
      ),
      ...met(
        'Laravel, facebook-for-woocommerce issue 2154',
        'Whoops, looks like something went wrong',
      ),
      ...met(
        'Supabase: supabase issue 4758',
        'An invalid response was received from the upstream server',
      ),
    ],
    title: 'A server behind the page failed',
    meaning:
      'These are the words of Angular, Laravel or Supabase. The server is usually the app’s own, and not Meta’s.',
    cause: 'The server broke, often while it exchanged the code of the login.',
    who: 'developer',
    steps: [
      'Look into the log of that server at that moment. Meta’s answer is there if Meta was asked.',
      'If the server belongs to a tool, only its makers can mend it. Send them the time.',
      'Log in again for a fresh code. A code works once.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: {
      known: 'own',
      where: 'instant-tokens.com issue 20, facebook-for-woocommerce issue 2154',
    },
  },
]
