import type { Cleaning, TokenShape } from './shape.ts'

/** The name of a shape, and its meaning for the person who pasted it. No word of the paste itself. */
export function tokenShapeInWords(shape: TokenShape): {
  readonly title: string
  readonly meaning: string
} {
  switch (shape.kind) {
    case 'nothing':
      return { title: 'Nothing to look at', meaning: 'Paste a token first.' }
    case 'facebook-login':
      return {
        title: 'A Facebook access token',
        meaning: `Of a person, a Page or a system user. It works at graph.facebook.com.${shortness(shape.isShort)}`,
      }
    case 'instagram-login':
      return {
        title: 'An Instagram access token',
        meaning: `From Instagram Login. It works at graph.instagram.com and nowhere else.${shortness(shape.isShort)}`,
      }
    case 'basic-display':
      return {
        title: 'A retired Basic Display token',
        meaning:
          'Meta switched these off on 4 December 2024. It can be neither used nor refreshed, and no other token can be made from it. A business or creator account logs in with Instagram Login instead; personal accounts have no API any more.',
      }
    case 'legacy-instagram':
      return {
        title: 'A token of the first Instagram API',
        meaning: 'Meta switched that API off on 29 June 2020. The token does nothing any more.',
      }
    case 'old-facebook':
      return {
        title: 'A Facebook token of 2015 or before',
        meaning: 'Tokens have begun EAA since. This one has ended; log in again for a new one.',
      }
    case 'simulated':
      return {
        title: 'A token of the simulated Meta',
        meaning: 'It was made in a rehearsal and works nowhere else.',
      }
    case 'code':
      return {
        title: 'A login code, not yet exchanged',
        meaning: 'It is not a token. The app secret turns it into one, once, within the hour.',
      }
    case 'app-token':
      return {
        title: 'An app access token',
        meaning: `It is your app secret in disguise: the app ID ${shape.appId}, a bar, and the secret. It can act as your whole app, so Keytag has dropped it. Do not paste it into web pages.`,
      }
    case 'app-secret':
      return {
        title: 'This looks like an app secret',
        meaning: 'Keytag has dropped it. Keep it out of browsers.',
      }
    case 'jwt':
      return {
        title: 'A JSON Web Token',
        meaning:
          'Meta’s login can send one beside a token, to say who logged in. Graph does not accept it.',
      }
    case 'id':
      return {
        title: 'An ID, not a token',
        meaning: 'IDs have only digits and are not secret. Tokens have letters too.',
      }
    case 'cut-off':
      return {
        title: 'A token that was cut off',
        meaning: `It begins with ${shape.beginning}, and the rest is missing. Copy it where it is shown whole.`,
      }
    case 'damaged':
      return {
        title: 'A token with foreign characters in it',
        meaning: `It begins with ${shape.beginning}, and then come characters that no token has. Copy it again.`,
      }
    case 'address':
      return { title: 'An address', meaning: 'It may hold a token, but is not one.' }
    case 'json':
      return { title: 'JSON', meaning: 'It may hold a token, but is not one.' }
    case 'unknown':
      return {
        title: 'Not a token Keytag knows',
        meaning: `It is ${shape.length} characters long and starts with ${shape.start}. Check that all of it was copied.`,
      }
  }
}

/** Said only when something was taken off. */
export function cleaningInWords(cleaned: readonly Cleaning[]): string | undefined {
  if (cleaned.length === 0) return undefined
  const words: Readonly<Record<Cleaning, string>> = {
    spaces: 'spaces and line breaks',
    quotes: 'quotes around it',
    name: 'the name before it',
    escapes: 'escaped characters',
    tail: 'what followed it',
  }
  return `Left out: ${cleaned.map(cleaning => words[cleaning]).join(', ')}.`
}

function shortness(isShort: boolean): string {
  return isShort ? ' It is shorter than others: check that all of it was copied.' : ''
}
