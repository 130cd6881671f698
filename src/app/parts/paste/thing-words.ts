import { fullTitle, isNoFailure } from '../../../core/errors/entry.ts'
import type { FoundError } from '../../../core/read/errors/errors-in-text.ts'
import { lacking } from '../../../core/read/settings/settings-in-text.ts'
import type { Thing, TokenThing } from '../../../core/read/thing.ts'
import { idKinds } from '../../../core/read/which-id.ts'

/** The name of a thing in the slim bar: "An error", "A login link". */
export function kindOfThing(thing: Thing): string {
  switch (thing.kind) {
    case 'error':
      if (thing.certainty === 'symptom') return 'A question'
      return isFailure(thing) ? 'An error' : 'Something from Meta'
    case 'token':
      return 'A token'
    case 'secret':
      return thing.what === 'app-token' ? 'An app token' : 'An app secret'
    case 'code':
      return 'A login code'
    case 'redirect':
      return 'A login reply'
    case 'login-link':
      return 'A login link'
    case 'graph-address':
      return 'A Graph address'
    case 'meta-link':
      return thing.to === 'username' ? 'A username' : 'A link'
    case 'answer':
      return thing.of === 'accounts' && thing.isAlone ? 'A Page' : answerKinds[thing.of]
    case 'scopes':
      return 'Permissions'
    case 'settings':
      return 'Settings of a program'
    case 'id':
      return 'A number'
  }
}

function isFailure({ matches }: FoundError): boolean {
  const [best] = matches
  return best !== undefined && !isNoFailure(best.entry)
}

const answerKinds = {
  'debug-token': 'An answer from debug_token',
  accounts: 'An answer from /me/accounts',
  permissions: 'An answer from /me/permissions',
  businesses: 'An answer from /me/businesses',
  exchange: 'An answer of the exchange',
  profile: 'A profile',
  profiles: 'Instagram accounts',
  person: 'An answer from /me',
  webhook: 'A webhook',
  'subscribed-apps': 'An answer from subscribed_apps',
  media: 'Posts of Instagram',
  comments: 'Comments',
  'page-posts': 'Posts of a Page',
  'ad-accounts': 'Ad accounts',
  insights: 'Insights',
  'publishing-limit': 'An answer from content_publishing_limit',
  'sent-message': 'An answer to a message',
  done: 'An answer from Meta',
  'empty-list': 'An empty answer',
} as const

/** One line of the list of findings: its name, and a short value without a secret. */
export function lineOfThing(thing: Thing): { readonly name: string; readonly value: string } {
  switch (thing.kind) {
    case 'error': {
      const { code, subcode, messages, userMessage } = thing.facts
      const [best] = thing.matches
      const numbers = [code, subcode].filter(number => number !== undefined).join('/')
      return {
        name: best ? fullTitle(best.entry) : 'An error Keytag does not know',
        value: messages[0] ?? userMessage ?? (numbers === '' ? '' : `code ${numbers}`),
      }
    }
    case 'token':
      return { name: tokenNames[thing.of], value: thing.token?.masked ?? '' }
    case 'redirect':
      return { name: `A login reply with ${redirectBrings[thing.brings]}`, value: '' }
    case 'login-link':
      return { name: 'A login link', value: thing.link.address.slice(0, 120) }
    case 'graph-address':
      return { name: 'A call', value: thing.host + thing.path }
    case 'meta-link':
      return { name: 'A link', value: thing.name }
    case 'scopes':
      return {
        name: thing.from === 'refusal' ? 'Permissions Meta refused' : 'Permissions',
        value: thing.names.join(', '),
      }
    case 'settings':
      return {
        name: 'Settings without a right value',
        value: lacking(thing.settings)
          .map(({ name }) => name)
          .join(', '),
      }
    case 'id': {
      const { kinds, named, written } = thing.id
      const [first] = kinds
      if (kinds.length === 1) return { name: idKinds[first].name, value: written }
      const name =
        named === undefined
          ? 'A number that may be several IDs'
          : `${idKinds[named].name}, as the text calls it`
      return { name, value: written }
    }
    default:
      return { name: kindOfThing(thing), value: '' }
  }
}

const redirectBrings = { tokens: 'tokens', code: 'a code', refusal: 'a refusal' } as const

const tokenNames: Readonly<Record<TokenThing['of'], string>> = {
  'facebook-login': 'A Facebook access token',
  'instagram-login': 'An Instagram access token',
  threads: 'A Threads token',
  simulated: 'A token of the simulated Meta',
  'basic-display': 'A retired Basic Display token',
  'old-facebook': 'A Facebook token of 2015 or before',
  'legacy-instagram': 'A token of the first Instagram API',
  'id-token': 'An ID token',
  'signed-request': 'A signed request from Meta',
  jwt: 'A JSON Web Token',
}
