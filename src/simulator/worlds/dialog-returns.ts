import { mina } from '../people.ts'
import type { DialogReturn, World } from '../world.ts'

/**
 * Failures of the dialog that do come back: a number and words in the person's language, no `error`,
 * and the state only sometimes. The texts of 1349048, 1349126, 1349186, 1349220 and 1349245 are
 * captured. The beginnings of 1349168 and 1349187 are. That those two, 4201 and unknown numbers come
 * back to Facebook Login in this form is a guess, and so is each state but that of the French text.
 */
export const dialogReturns: readonly World[] = [
  world('returns-url-blocked', 'The redirect URI is not registered', {
    number: 1349168,
    message:
      'URL Blocked: This redirect failed because the redirect URI is not whitelisted in the app’s Client OAuth Settings.',
    hasState: true,
  }),
  world('returns-cant-load-url', 'The domain, in French', {
    number: 1349048,
    message:
      'Impossible de charger cette URL: Le domaine de cette URL n’est pas inscrit dans ceux de l’application. Pour pouvoir importer cette URL, ajoutez tous les domaines et sous-domaines de votre application au champ Domaines des paramètres de l’application.',
    hasState: true,
  }),
  world('returns-cant-load-url-es', 'The domain, in Spanish, without a state', {
    number: 1349048,
    message:
      'No se puede cargar la URL: El dominio de esta URL no está incluido en los dominios de la app.',
    hasState: false,
  }),
  world('returns-app-not-active', 'Development mode, without a state', {
    number: 1349126,
    message: 'App not active',
    hasState: false,
  }),
  world('returns-app-not-set-up', 'The same in its older words', {
    number: 1349126,
    message:
      'App Not Setup: The developers of this app have not set up this app properly for Facebook Login.',
    hasState: true,
  }),
  world('returns-feature-unavailable', 'Live, without Advanced Access', {
    number: 1349220,
    message:
      'Feature Unavailable: Facebook Login is currently unavailable for this app, since we are updating additional details for this app. Please try again later.',
    hasState: false,
  }),
  world('returns-feature-paused', 'Switched off for now, in Indonesian', {
    number: 1349186,
    message: 'Fitur Tidak Tersedia: Fitur ini untuk sementara tidak tersedia',
    hasState: false,
  }),
  world('returns-insecure-login', 'http, and HTTPS is enforced', {
    number: 1349187,
    message:
      "Insecure Login Blocked: You can't get an access token or log in to this app from an insecure page. Try re-loading the page as https://",
    hasState: true,
  }),
  world('returns-invite-open', 'The invitation to test is not accepted', {
    number: 1349245,
    message: 'Invalid Request: The user has not accepted the invite to test the app.',
    hasState: true,
  }),
  world('returns-unknown-number', 'An unknown number, in German', {
    number: 1349999,
    message: 'Etwas ist schiefgelaufen: Diese Anfrage kann gerade nicht bearbeitet werden.',
    hasState: true,
  }),
  world('returns-closed', 'The number that Meta’s own SDK gives a closed dialog', {
    number: 4201,
    message: 'User canceled the Dialog flow',
    hasState: true,
  }),
]

function world(id: string, summary: string, returns: DialogReturn): World {
  const title = `Comes back with ${returns.number}`
  // Two numbers come in two wordings, and every world has a title of its own.
  const other = ['returns-cant-load-url-es', 'returns-app-not-set-up'].includes(id)
  return {
    id,
    title: other ? `${title}, other words` : title,
    summary,
    group: 'The dialog fails and goes back',
    person: mina,
    returns,
  }
}
