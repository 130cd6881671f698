import type { Entry } from '../entry.ts'
import { anyOf, said, shown } from './complaint.ts'

const metas = '(?:facebook|instagram|insta|fb|ig|meta)'
const use = [
  String.raw`log(?:ged|ging|s)?[ -]?(?:ins?|into)|sign(?:ed|ing)?[ -]?in|oauth|auth\w{0,12}|(?:re)?connect\w{0,4}|link(?:ed|ing)?|integration|connectors?|integrat\w{1,3}|apis?|graph|plugins?|sdk|tokens?|webhooks?`,
  'posting|publishing|scheduling|posts?|pull|pulling|fetch|fetching|import|importing|posted|scheduled|published|publish|accounts?|profiles?|pages?|business|bots?|messenger|reels?|stories|comments?|shops?|catalogs?|catalogues?|tienda|loja|boutique',
  'cuentas?|contas?|konto|konten|comptes?|p[aá]ginas?|pagina|seiten?|anmeldung|verbindung|verbinden|conexi[oó]n|conex[aã]o|connexion|conectar|connecter|collegare|publicar|postar|posten|publier',
].join('|')
/** Meta's name beside something that a program does with it. */
const program = [
  String.raw`\b${metas}\b[*_"'’”/]{0,3}(?: [\w-]+){0,2}?[ /](?:${use})(?!\w)`,
  String.raw`\b(?:${use})(?: [\w-]+){0,3}? [*_"'‘“]{0,3}${metas}\b`,
]
const doing = String.raw`(?:re)?connect|log ?in|sign ?in|link(?!ed (?:to|with)\b)|add|access|reach|post|publish|schedul|upload|share|sync|authenticat|authori[sz]|integrat|use|work|get|pull|fetch|retriev|import`
/** It fails, in the languages that are met most. */
const fails = [
  String.raw`(?:\b(?:not|isnt|doesnt|dont|cant|wont|never|no longer|unable to|cannot)|n['’]t)(?: \w+){0,2}? (?:${doing})|\bstopped (?:working|connecting)\b`,
  String.raw`\b(?:is|are|keeps?|started|began) failing\b|\bhttp error [45]\d\d\b|\b[45]\d\d errors?\b|\bcaus(?:es|ed|ing) (?:\w+ ){0,2}errors?\b|\berrors? out\b|\bwithout success\b|\bno luck\b|\b(?:is|seems|currently|still) (?:\w+ )?broken\b|\bdefekt\b|\bkaputt\b|\b(?:does|do)(?: not|n['’]t) seem to\b|\bnicht m[oö]glich\b|\bnot possible to\b|\bn[aã]o [eé] poss[ií]vel\b|\bnothing (?:displays?|shows?|appears?|works?|is (?:shown|displayed))\b|\bstill nothing\b|\bto no avail\b|\b(?:is|are|gets?|getting|was|were) (?:forbidden|rejected|refused|denied)\b|(?<!\bnever )\b(?:fails?|failed)\b`,
  String.raw`\b(?:get|got|getting|gives?|giving|shows?|have|having|throws?|throwing|returns?|see|an?) (?:\w+ ){0,2}(?:errors?|issues?|problems?)\b`,
  String.raw`\b(?:log ?in|connection|oauth|auth\w{0,12}|apis?|integration|token|webhook|posting|publishing) (?:errors?|issues?|problems?|failure)\b`,
  String.raw`\b(?:funktioniert|geht|klappt|verbindet|postet|l[aä]dt)(?: \w+){0,3} nicht\b|\bl[aä]sst sich nicht\b|\bkann(?: \w+){0,3} nicht\b|\bfehler(?:meldung)?\b`,
  String.raw`\bno (?:me |se |la |lo )?(?:funciona|conecta|puedo|publica|deja|carga|permite)|\bd[aá](?:ndo)? error|\berror (?:de|al|en)\b|\bfalla\b`,
  String.raw`\bn[aã]o (?:\w+ )?(?:funciona|conecta|consigo|publica|posta|loga|carrega)|\bd(?:[aá]|eu|ando) erro\b|\berro (?:de|ao|no|na)\b`,
  String.raw`\bne (?:se )?(?:fonctionne|marche|connecte|publie|peux|peut|parviens) (?:pas|plus)\b|\berreur\b|\bimpossible de\b|\bnon (?:\w+ )?(?:funziona|riesco|connette|pubblica)|\berrore\b`,
]
/** Troubles of a person with Facebook itself, and of other things with its name. */
const noProgram =
  /^(?![\s\S]*\b(?:passwords?|passwort|hacked|locked|disabled|marketplace|news ?feed|friends?|amigos?|freunde?|games?|messenger app|pixel|ads?|campaigns?|phone number|verification code|my (?:phone|iphone|mom|dad|wife|son))\b)/i
/** In a text of a few sentences one names it, and the next says that it fails. */
const short = /^[\s\S]{0,300}$/

/** The least that is said of a trouble. It counts where a text tells nothing else. */
export const bareTroubles: readonly Entry[] = [
  {
    id: 'no-error-told',
    complaints: [
      said(noProgram, anyOf(...program), anyOf(...fails)),
      shown(
        short,
        noProgram,
        anyOf(...program),
        anyOf(...fails, String.raw`\b(?:i|we) can(?:not|['’]?t)(?=[.,;!?]|$| (?:and|but)\b)`),
      ),
    ],
    example: 'Facebook login is not working in our app.',
    title: 'Something does not work, and no error says why',
    meaning:
      'Meta gives each refusal a sentence and a number. They name the cause, and this text does not have them.',
    cause:
      'Many things look like this: a token that has ended, a permission that was unticked, an app in development mode, a redirect URI that is not registered.',
    who: 'developer',
    steps: [
      'A page of Facebook or Instagram says something: paste its words, or the address above them.',
      'The tool or program has a log: paste the lines with “error”, “code” or “message”.',
      'In a browser: press F12, do it again, and paste the answer of graph.facebook.com or graph.instagram.com under Network.',
      'Do you have the token or the login link? Paste it here. Or log in here with the same account: if that works, the fault is in the tool.',
    ],
    remedies: ['start-again'],
    source: { known: 'own', where: 'What people write when no error is shown to them' },
    isHollow: true,
  },
]
