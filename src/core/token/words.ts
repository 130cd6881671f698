import type { Ending, Source, TokenTruth } from './truth.ts'

/** "Page token, no end date of its own" */
export function kindInWords({ kind, life }: Pick<TokenTruth, 'kind' | 'life'>): string {
  return `${kind === 'user' ? 'User' : 'Page'} token, ${lives[life]}`
}

/** The origin of the token. */
export function originInWords({ from, life }: Pick<TokenTruth, 'from' | 'life'>): string {
  if (from === 'login') {
    return life === 'long-lived'
      ? 'Meta sent it with the login, beside the short-lived one.'
      : 'Meta sent it with the login.'
  }
  if (from === 'pasted') return 'It was pasted here. It does not say how it was made.'
  return from === 'user-token' ? 'Made from the User token.' : `Made from the ${from} User token.`
}

/** The source of a date. */
export const sourceInWords: Readonly<Record<Source, string>> = {
  redirect: 'Meta said so in the redirect.',
  'debug-token': 'Meta said so when asked with debug_token.',
  counted: 'Keytag counted this from the login. Meta sends no date.',
  documented: 'Meta documents it.',
}

/** Reasons that end a token earlier, and the help entry of the error that follows. */
export const endingInWords: Readonly<
  Record<Ending, { words: string; code: string; entry: string }>
> = {
  password: {
    words: 'The person changes their password, or Facebook resets the login for security.',
    code: '190/460',
    entry: '190-460',
  },
  'app-removed': {
    words: 'The person removes the app in their Facebook settings.',
    code: '190/458',
    entry: '190-458',
  },
  'role-lost': {
    words: 'The person loses their role on the Page, or two-factor login that its owner demands.',
    code: '190/492',
    entry: '190-492',
  },
  unused: {
    words: 'The person does not use the app for 90 days.',
    code: '190',
    entry: '190-data-access',
  },
  'security-check': {
    words: 'Facebook wants to check the person first: a security check waits on facebook.com.',
    code: '190/459',
    entry: '190-459',
  },
}

const lives: Readonly<Record<TokenTruth['life'], string>> = {
  'short-lived': 'short-lived',
  'long-lived': 'long-lived',
  lasting: 'no end date of its own',
  undated: 'end not stated',
}
