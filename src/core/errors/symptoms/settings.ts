import type { Entry } from '../entry.ts'
import { anyOf, said, searched } from './complaint.ts'
import { isQuestion } from './question-words.ts'
import { asking, pages } from './words.ts'

const app =
  /^(?!.*\b(?:(?:play|app) ?store|(?:iphone|ipad|ios|android|windows|mac) apps?)\b).*(?:\bapps?\b|\baplicaci[oó]n\b|\baplicativo\b|\bapplication\b|\banwendung\b)/i
const inDevelopment = anyOf(
  String.raw`^(?!.*\b(?:android|phone|chrome|windows|safari|oculus|quest|vr)\b).*\b(?:development|developer|dev)[ -]mode\b|\b(?:entwicklungs|entwickler)[ -]?modus\b`,
  String.raw`\bmodo (?:de )?(?:desarrollo|desenvolvimento|dev|desarrollador|desenvolvedor)\b`,
  String.raw`\bmode (?:de )?(?:développement|dev|développeur)\b`,
)
const notLive = anyOf(
  String.raw`\bnot (?:yet )?(?:live|active|published)\b|\b(?:isn|wasn)['’]?t (?:live|active|published)`,
  String.raw`\bnicht (?:mehr )?(?:live|aktiv|veröffentlicht)\b`,
  String.raw`\bno (?:est[aá] )?(?:activ[ao]|public(?:ad)?[ao]|en vivo)\b|\bnão (?:est[aá] )?(?:ativ[ao]|public(?:ad)?[ao]|ao vivo)\b`,
  String.raw`\bpas (?:encore )?(?:activ|publi|en ligne|en mode live)`,
)
const liveMode = /\bmod(?:e|o|us)\b.{0,8}\b(?:live|(?:en|ao) vivo)\b|\blive[- ]?mod(?:e|us)\b/i
const goLive = anyOf(
  String.raw`\blive\b.{0,15}\b(?:schalt|stell|nehm|gehen|bring)`,
  String.raw`\b(?:go|make|set|switch|put|turn|get|take|be|pass(?:er)?|mettre|schalt\w*|stell\w*|nehm\w*|bring\w*)\b.{0,40}\blive\b`,
  String.raw`\bpublish\b|\bveröffentlich\w*|\bpublic(?:o|ar|amos)\b|\bpublier\b|\bactivar\b|\bativar\b|\bactiver\b|\baktivier\w*`,
)
/** Meta calls the address of a webhook and that of a deletion “callback” too. */
const ofLogin = /^(?!.*\b(?:data[ -]deletion|deletion|web-?hooks?)\b)/i
const redirectUri = anyOf(
  String.raw`\bredirect(?:ion)?[ _-]?ur[il]s?\b|\bcallback[ _-]?ur[il]s?\b|\bweiterleitungs[ -]?(?:ur[il]|adresse)s?\b`,
  String.raw`\bur[il]s? (?:de )?(?:redirecci[oó]n|redireccionamiento|redirecionamento|redirection|retorno|retour|callback)\b`,
)
const wrongAddress = anyOf(
  String.raw`\bmis-?match|\binvalid\b|\bwrong\b|(?:\bnot|n['’]t|\b(?:is|does|do|wo)nt)\b.{0,20}\b(?:match|valid|allowed|registered|white-?listed|work|accept)`,
  String.raw`\bungültig|\bfalsch|\bstimm\w+\b.{0,20}\bnicht\b|\bnicht\b.{0,20}\b(?:überein|erlaubt|registriert|akzeptiert|gültig)`,
  String.raw`\b(?:no|não)\b.{0,15}\b(?:coincide|confere|corresponde|bate|válid[ao]|permitid[ao]|registrad[ao])|\binválid[ao]|\bincorrect`,
  String.raw`\bnon (?:valide|autoris)|\binvalide\b|\bpas\b.{0,15}\b(?:valide|autoris|enregistr|bonne)|\bcorrespond\w* pas\b`,
)

const instagram = /\b(?:instagram|insta|ig)\b/i
const profile = /\b(?:accounts?|profiles?|konto|profil|cuentas?|perfil|contas?|comptes?)\b/i
const link = String.raw`(?:connect|link|attach|verbind|verbunden|verknüpf|gekoppelt|koppel|conect|vincul|asoci|associ|enlaz|ligad|ligar|relie|rattach|li[eé][er]?s?\b)`
const linked = String.raw`(?:connected|linked|attached|verbunden|verknüpft|gekoppelt|conectad|vinculad|asociad|associad|enlazad|ligad|connect[ée]|reli[ée]|rattach[ée]|associ[ée]|li[ée]e?s?\b)`
const denial = String.raw`(?:\bnot\b|n['’]t\b|\b(?:is|are|was|does|do|has|ca|wo)nt\b|\bnicht\b|\bkein\w{0,2}\b|\bno\b|\bnão\b|\bpas\b|\bnon\b)`
const page = String.raw`(?:page|seite|p[áa]gina)s?\b`
/** Both stand in one clause: a comma begins another thought. */
const unlinkedPage = anyOf(
  String.raw`${denial}[^,;]{0,40}\b${linked}[^,;]{0,40}${page}`,
  // "I can't get the Page that is connected" tells of another trouble.
  String.raw`${denial}(?! (?:get|see|find|fetch|obtain|retrieve|load|list|show)\b)[^,;]{0,40}${page}[^,;]{0,25}\b${linked}`,
  String.raw`${page}[^,;]{0,40}${denial}[^,;]{0,20}\b${linked}`,
)
const unlinked = anyOf(
  String.raw`${denial}(?: \w+){0,2} ${linked}|\b(?:un|dis)(?:linked|connected)\b|\bdesvinculad|\bdesconectad`,
)
const noInstagram =
  /\b(?:has|have|with) no\b(?: \w+){0,2} (?:instagram|ig)\b|\bhat kein\w*(?: \w+){0,2} (?:instagram|insta)|\bno tiene(?: \w+){0,3} instagram|\bnão tem(?: \w+){0,3} instagram|\bn['’]a pas (?:de |d['’])(?:\w+ ){0,2}(?:d['’])?instagram|(?:page|seite|p[áa]gina)s?\b.{0,30}\b(?:without|ohne|sin|sem|sans)(?: \w+){0,3} instagram/i
/** Verbs in the form of a wish. “Link” is a noun too. */
const toLink = anyOf(
  String.raw`\bconnect(?:ing)?\b|^link(?:ing)?\b|\bverbinden?\b|\bverknüpfen?\b|\bkoppeln?\b`,
  String.raw`\b(?:conect|vincul|asoci|associ|enlaz|lig)ar\b|\b(?:connecter|relier|lier|associer|rattacher)\b`,
)
const linking = new RegExp(String.raw`\b${link}`, 'i')

/** Settings at Meta that people ask about before an error names them. */
export const settings: readonly Entry[] = [
  {
    id: 'instagram-not-linked',
    complaints: [
      said(instagram, unlinkedPage),
      said(instagram, linking, pages, asking),
      said(pages, noInstagram),
      searched(instagram, toLink, pages),
      searched(instagram, profile, unlinked),
      searched(/^(?:[a-z]+ )?(?:instagram|insta|ig)(?: [\w'’]+){1,5}[.?!]?$/i, unlinked),
    ],
    example: 'My Instagram account is not connected to my Facebook Page.',
    title: 'How an Instagram account is connected to a Page',
    meaning:
      'With Facebook Login an app reaches an Instagram account only through the Page that it is connected to.',
    cause:
      'The account was never connected, is connected to another Page, or is personal. Accounts Center alone connects a person, not a Page.',
    who: 'page-owner',
    steps: [
      'In the Instagram app: Settings › Account type, and switch to a business or creator account.',
      'On facebook.com, as the Page: Settings › Linked accounts › Instagram, and connect it. You need full control of the Page.',
      'It says that it is connected already: disconnect it there, and connect it again.',
      'Log in here again and tick both. Without any Page: Instagram Login needs none.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s help page on connecting Instagram to a Page' },
    world: 'error-100-2534013',
  },
  {
    id: 'app-not-live',
    complaints: [
      said(app, goLive, asking),
      searched(app, goLive, /\blive\b|\bmod[eo]\b/i),
      said(app, inDevelopment, /\?$/),
      searched(inDevelopment),
      searched(app, notLive),
      searched(liveMode),
      said(
        /\b(?:still|only|currently|is) in (?:the )?(?:dev|development)(?: (?:mode|phase|stage|state))?\b/i,
        /\b(?:log[ -]?in|sign[ -]?in|facebook|fb|instagram)\b/i,
        app,
      ),
    ],
    example: 'My app is in development mode.',
    title: 'An app in development mode serves only its own people',
    meaning:
      'People with a role on the app can log in, and their tokens work. Everybody else is refused.',
    cause: 'Every app begins in development mode. It leaves it when you publish it.',
    who: 'developer',
    steps: [
      'Only for your own Pages and accounts: leave it as it is. Have a role on the app, and log in.',
      'For a few others: add them under App roles. Each must accept the invitation.',
      'For everybody: fill in App settings › Basic (privacy policy, data deletion, category, icon), then publish the app or switch App Mode to Live.',
      'For other people’s data each permission needs Advanced Access too, by App Review.',
    ],
    remedies: [],
    place: 'app-basic',
    source: { known: 'documented', where: 'Meta’s page on app modes' },
  },
  {
    id: 'verify-business',
    complaints: [
      said(
        /\b(?:business|company|organi[sz]ation|individual|identity) verif|\bverif\w*\b.{0,30}\b(?:business|company|organi[sz]ation)\b(?! (?:e-?mail|name|address|partner))|\bunternehmensverifizierung|\b(?:unternehmen|firma)\b.{0,20}\bverifizier|\bverificaci[oó]n (?:del? )?(?:negocio|empresa)|\bverificar\b.{0,20}\b(?:negocio|empresa)|\bverificação (?:da |de )?empresa|\bvérif\w*\b.{0,15}\bentreprise/i,
        /\b(?:apps?(?! store)|api|log-?in|permissions?|console|dashboard|developers?|tokens?|aplicaci[oó]n|aplicativo|application)\b/i,
        /\b(?:have to|has to|must|need|requires?|required|wants?|asks?|how|why|cannot|without|muss|brauche|warum|wie|debo|tengo|pide|por qu[eé]|preciso|pede|dois|faut|pourquoi)\b|\bcan['’]?t\b/i,
      ),
    ],
    example: 'Why do I have to verify my business to use Facebook Login in my app?',
    title: 'Meta wants a business verified before the app may serve other people',
    meaning:
      'Advanced Access is given to apps of a verified business. People with a role on the app need none of it.',
    cause: 'The app is to be used by people without a role on it.',
    who: 'developer',
    steps: [
      'Only for your own Pages and accounts: leave the app in development, and have a role on it. Nothing has to be verified.',
      'For a few others: add them under App roles. Each must accept the invitation.',
      'For everybody: connect the app to a business portfolio under App settings › Basic, then send the papers under Business settings › Security Centre. Only an admin of the portfolio can.',
      'No business of your own: use a tool whose app is verified already, or the portfolio of the client.',
    ],
    remedies: [],
    place: 'app-basic',
    source: {
      known: 'documented',
      where: 'Meta’s pages on access levels and business verification',
    },
  },
  {
    id: 'redirect-uri-where',
    complaints: [
      said(ofLogin, redirectUri, asking),
      said(ofLogin, redirectUri, wrongAddress),
      searched(ofLogin, redirectUri),
    ],
    example: 'Where do I put the redirect URI?',
    title: 'The redirect URI, and where it is registered',
    meaning:
      'It is the address of your own page that Meta sends people back to. Meta sends nobody to one that is not registered.',
    cause:
      'Meta compares it letter by letter: https, www, the slash at the end, and all after it. The exchange of a code has to repeat it.',
    who: 'developer',
    steps: [
      'Facebook Login: App Dashboard › Facebook Login for Business › Settings › Valid OAuth Redirect URIs.',
      'Instagram Login: App Dashboard › Instagram › API setup with Instagram login › Set up Instagram business login › Redirect URL.',
      'Write it the same in the login link, in the settings and in the exchange. http works only for localhost.',
      'Keytag’s start screen shows its own to copy. Paste your login link here to compare it.',
    ],
    remedies: ['start-again'],
    place: 'login-settings',
    source: { known: 'documented', where: 'Meta’s pages on login security and on Instagram Login' },
  },
  {
    id: 'verify-token-what',
    complaints: [said(/(?<![a-z])verif(?:y|ication)[ _-]?tokens?\b/i, isQuestion)],
    example: 'Where do I get the verify token?',
    title: 'The verify token is a word that you make up',
    meaning:
      'Meta sends it to your webhook once, when you save its address. It is not an access token and gives no access.',
    cause: 'Meta’s page asks for it beside the callback URL, as if it came from somewhere.',
    who: 'developer',
    steps: [
      'Make up a long word, and put it into your server’s settings.',
      'Write the same word into the App Dashboard › Webhooks, beside the callback URL, and save.',
      'Your server compares hub.verify_token with it, and answers only hub.challenge, with status 200.',
      'If messages then arrive only from people with a role on the app, the app is not live or lacks Advanced Access.',
    ],
    remedies: [],
    source: { known: 'documented', where: 'Meta’s page on webhooks; chatwoot issue 9180' },
  },
]
