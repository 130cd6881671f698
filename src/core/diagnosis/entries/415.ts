import type { Entry } from '../entry.ts'
import { loginAgain } from '../steps.ts'

export const entry: Entry = {
  id: '415',
  says: { code: 415, message: /two.factor authentication required/i },
  title: 'The person has to pass two-factor authentication',
  meaning:
    'The portfolio that owns the Page or the account demands it, and this login has not passed it.',
  cause: 'Two-factor authentication is off for the person, or was not asked for at the last login.',
  who: 'person',
  steps: [
    'Switch two-factor authentication on at facebook.com under Accounts Centre › Password and security.',
    'Open the business portfolio’s settings once and pass the check there.',
    loginAgain,
  ],
  remedies: ['log-in-again'],
  retry: 'no',
  example:
    'Two factor authentication required. User have to enter a code from SMS or TOTP code generator to pass 2fac.',
  source: {
    known: 'reported',
    where:
      'facebook/facebook-java-business-sdk issue 437, facebook/facebook-python-business-sdk issue 516',
  },
}
