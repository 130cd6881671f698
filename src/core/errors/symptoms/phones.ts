import type { Entry } from '../entry.ts'
import { anyOf, said } from './complaint.ts'

const noToken = anyOf(
  String.raw`\btokens?\b.{0,30}\b(?:null|nil|undefined|empty)\b|\b(?:null|nil|empty|no) (?:access ?)?token\b`,
  String.raw`\btoken\b.{0,20}\b(?:leer|vac[íi]o|vazio|nulo|vide|nul)\b|\b(?:kein|ningún|nenhum|aucun) token\b`,
)
const login =
  /\blog(?:ged|ging)?[ -]?in\b|\bsign(?:ed)?[ -]?in\b|\banmeld|\binici\w+ sesi|\bconnexion\b/i

/** Logins in an app on a phone, as people tell of them. */
export const phoneTroubles: readonly Entry[] = [
  {
    id: 'login-without-token',
    complaints: [said(noToken, login)],
    example: 'After the login the token is null.',
    title: 'The login came back, and without a token',
    meaning: 'The SDK or the library ended the login before Meta’s answer reached your code.',
    cause:
      'The person cancelled, the app is not registered as it was built (key hash, bundle ID, Info.plist), or it was a Limited Login, which has no access token.',
    who: 'developer',
    steps: [
      'Print the whole result with its status and message, and paste it here.',
      'Android: register the key hash of this build. iOS: the bundle ID, and in Info.plist the App ID, the client token and fb<App ID> as a URL scheme.',
      'iOS without tracking permission gives a Limited Login: ask for the permission first.',
      'In development mode only people with a role on the app get through.',
    ],
    remedies: [],
    place: 'app-basic',
    source: {
      known: 'reported',
      where: 'flutter-facebook-auth issues 22 and 369, flutter_login_facebook issue 77',
    },
  },
]
