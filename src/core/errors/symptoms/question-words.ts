import { anyOf } from './complaint.ts'

/* Words of people who ask before they build. */

/** A sentence that asks, also without a question mark. */
export const isQuestion = anyOf(
  String.raw`\?\s{0,9}$|\b(?:do|should|must) (?:i|we)\b|\b(?:brauche|benötige|muss|kann) (?:ich|man)\b`,
  String.raw`^\W{0,9}(?:so |and |but |hi,? |hello,? )?(?:do|does|did|is|are|can|could|may|must|should|will|would|how|what|when|where|which|why)\b`,
  String.raw`^\W{0,9}(?:und |aber |hallo,? )?(?:brauch\w{0,3}|benötig\w{1,3}|kann|können|darf|muss|ist|sind|gibt es|geht|wie|was|wann|wo|welche\w?|wer|warum)\b`,
  String.raw`^\W{0,9}(?:necesito|hace falta|puedo|se puede|es posible|debo|tengo que|es|c[oó]mo|qu[eé]|cu[aá]l\w{0,2}|cu[aá]ndo|d[oó]nde|por qu[eé])\b`,
  String.raw`^\W{0,9}(?:preciso|é preciso|posso|dá para|é possível|devo|tenho que|é|como|que|qual|quais|quando|onde|por que)\b`,
  String.raw`^\W{0,9}(?:ai-je|faut-il|dois-je|puis-je|peut-on|est-ce|est-il|comment|quel\w{0,3}|quand|où|pourquoi)(?=[\s'’,]|$)`,
)

export const needing = anyOf(
  String.raw`\bneed\w{0,3}\b|\brequir|\bnecessary\b|\bwithout\b|\bhave to\b|\bmust\b|\bskip\b|\bavoid\b`,
  String.raw`\bbrauch|\bbenötig|\bnötig\b|\bnotwendig|\bohne\b|\bmuss\b`,
  String.raw`\bnecesit|\bhace falta\b|\bnecesari|\bsin\b|\btengo que\b|\bprecis|\bnecess[áa]ri|\bsem\b|\btenho que\b`,
  String.raw`\bbesoin\b|\bnécessaire|\bsans\b|\bfaut[ -]il\b|\bil faut\b|\bdois-je\b`,
)

/** Meta's review of an app, and nobody's opinion of one in a shop. */
export const appReview = anyOf(
  String.raw`^(?!.*\b(?:(?:(?:play|app) ?)?store|ios|iphone|ipad|android|customer|stars?|rating|movie|book)\b).*\b(?:app[ -]?review\b(?! (?:site|blog|video|committee|board|meeting|team|from|by|of)\b)|advanced access\b)`,
  String.raw`\bapp[ -]?(?:über)?prüfung\b|\brevisi[oó]n de (?:la )?(?:app|aplicaci[oó]n)\b|\b(?:an[aá]lise|revis[aã]o) d[eoa] (?:app|aplicativo)\b`,
  String.raw`\b(?:examen|vérification|validation) de l['’]app`,
  String.raw`^(?!.*\b(?:(?:play|app) ?store|ios|iphone|android|code review|customer)\b).*\bapps?\b.{0,25}\b(?:need|have|must|has)\w{0,2}\b.{0,25}\breview(?:ed)?\b|\b(?:send|submit\w{0,4}|put)\b.{0,20}\bapps?\b.{0,20}\breview\b`,
)

export const personalAccount = anyOf(
  String.raw`^(?!.*\bbank).*\b(?:personal|private|non-?(?:business|professional))(?: (?:instagram|insta|ig|facebook|fb))? (?:accounts?\b(?! manager)|profiles?\b|timeline\b)`,
  String.raw`\b(?:persönlich|privat)\w{0,2} (?:(?:instagram|insta|facebook)[ -]?)?(?:konto|konten|accounts?|profile?)\b`,
  String.raw`\b(?:cuentas?|perfil|contas?|comptes?|profil)(?: (?:de |do |no )?(?:instagram|insta|facebook|fb))? (?:personal(?:es)?|privad[ao]s?|pesso(?:al|ais)|personnels?|privés?)\b`,
)

export const publishing = anyOf(
  String.raw`\b(?:post|posts|posting|publish|publishing|schedul\w{1,3}|upload|read|access|use|work|log[ -]?in|connect)\b|\b(?:posten|veröffentlichen|hochladen|lesen|planen|nutzen)\b`,
  String.raw`\b(?:publicar|subir|leer|programar|usar|postar|ler|agendar|publier|poster|lire|programmer|utiliser)\b`,
)

/** Signs of a program. A person who posts by hand names none. */
export const byProgram = anyOf(
  String.raw`\bapis?\b|\bgraph\b|\btokens?\b|\bprogram|\bautomat|\bscripts?\b|\bbots?\b|\bvia code\b|\bn8n\b|\bzapier\b|\bmake\.com\b`,
)

export const basicDisplay = anyOf(
  String.raw`\bbasic[ -]?display[ -]?apis?\b|\bapis? (?:de |d['’])?(?:instagram )?basic[ -]?display\b|\b(?:instagram|insta|ig)(?:['’]s)? basic[ -]?display\b(?! (?:adapter|driver))`,
)

/** Short questions that name it without “API”. Screens and their drivers have one too. */
export const isBasicDisplayOver =
  /^(?:is|has|did|was|ist|est|está)? ?(?:the )?basic display (?:dead|deprecated|gone|over|ended|retired|shut ?down|still (?:alive|working|available)|tot|eingestellt|abgeschaltet|obsolet[ao]?|muert[ao]|mort[ao]?)\W{0,3}$/i

export const over = anyOf(
  String.raw`\bstop(?:ped|s)?\b|\bdead\b|\bdeprecat|\bend(?:ed|s)?\b|\bgone\b|\bretired?\b|\bshut ?down\b|\bsunset|\bdiscontinued\b|\bno longer\b|\bany ?more\b|\bstill\b|n['’]?t work|\bnot work|\bbroken\b|\breplac|\balternativ|\binstead\b|\bmigrat(?:e|ing|ion)\b|\bsuccessor\b`,
  String.raw`\bnicht mehr\b|\bfunktioniert\b|\beingestellt\b|\babgeschaltet\b|\bveraltet\b|\bersatz\b|\bnachfolg|\btot\b`,
  String.raw`\bya no\b|\bfunciona\b|\bdescontinuad|\bobsolet|\bmuert[ao]\b|\breemplaz|\bnão\b.{0,20}\bmais\b|\bencerrad|\bacabou\b|\bsubstitu|\bmorreu\b`,
  String.raw`\bne\b.{0,20}\bplus\b|\barrêté|\bfermé|\bobsolète|\bmort[ea]?\b|\bremplac`,
)

/** Testers of an app of Meta's. Other testers try games, phones and circuits. */
export const tester =
  /^(?!.*\b(?:beta|testflight|(?:play|app) ?store|software|penetration|pen|qa|game|job|battery|voltage|network|a\/b|covid|steam|cart|basket|perfume|products?|kit|multimeter)\b).*(?:\btest(?:er|ador|adora|eur|euse)s?\b|\bprobador(?:es)?\b)/i

export const invited = anyOf(
  String.raw`\binvit\w{1,6}\b|\badd(?:ed|ing)?\b|\baccept(?:ed)?\b(?= (?:yet|it|the role|my)\b|\W{0,3}$)|\beinlad\w{0,4}\b|\beingeladen\b|\bhinzugefügt\b|\bannehmen\b|\bangenommen\b`,
  String.raw`\b(?:convid|convit|adicion|agreg|añad|ajout)\w{1,6}\b`,
)

export const inVain = anyOf(
  String.raw`\b(?:not|never|still|pending|cannot|where|how|fails?|refused|nothing)\b|n['’]t\b|\b(?:can|does|is|did|do|has|have)nt\b|\bno (?:invitation|invite|mail|e-?mail)\b`,
  String.raw`\bnicht\b|\bkeine?\b|\bwo\b|\bwie\b|\btrotzdem\b|\b(?:no|não|nao|aún|ainda|d[oó]nde|onde|c[oó]mo|sigue|pendiente|pendente)\b|\b(?:pas|où|comment|toujours|aucune?)\b`,
)

export const noTester = anyOf(
  String.raw`^\W{0,3}(?:you['’]?re|you are|i['’]?m|i am) not an? (?:(?:instagram|facebook|app) )?tester\b(?! (?:but|of (?!th(?:e|is) app))|,)`,
)

/** Permissions of an app. One permission, or those of a phone or a disk, are another matter. */
export const permissions = anyOf(
  String.raw`^(?!.*\b(?:android|ios|iphone|windows|linux|mac(?:os)?|outlook|teams|gmail|whatsapp|folders?|files?|chmod|sql|sharepoint|camera|location|building|planning|landlord|council|music|songs?|copyright|friends?)\b).*(?:\bpermissions\b|\b(?:which|what) permission\b(?=.*\b(?:insights|reels|comments|dms)\b)|\bscopes?\b|\bberechtigungen\b|\bpermisos\b|\bpermissões\b|\bautorisations\b)`,
)

export const uses = anyOf(
  String.raw`\breels?\b|\bmessages?\b|\bmessaging\b|\bdms?\b|\binsights\b|\bcomments?\b|\bstories\b|\bposts?\b|\bpost(?:ing)?\b|\bpublish(?:ing)?\b|\bcontent\b|\bhashtags?\b|\bmentions?\b|\bwebhooks?\b|\bpages?\b|\binstagram\b|\bfacebook\b`,
  String.raw`\bnachrichten\b|\bkommentare\b|\bbeiträge\b|\bstatistik\w{0,2}\b|\bposten\b|\bmensaj\w{1,3}\b|\bcomentarios\b|\bestad[ií]sticas\b|\bhistorias\b`,
  String.raw`\bmensagens\b|\bcomentários\b|\bpublicações\b|\bcommentaires\b|\bpublications\b|\bstatistiques\b`,
)

export const which = anyOf(
  String.raw`\b(?:which|what)\b|\b(?:welche\w?|was)\b|\b(?:qu[eé]|cu[aá]l\w{0,2}|qua(?:l|is))\b|\bquel\w{0,3}\b`,
)

const facebookLogin = String.raw`\b(?:facebook|fb)[ -]log-?in\b`
const instagramLogin = String.raw`\b(?:instagram|insta|ig)[ -]log-?in\b`
const choice = String.raw`(?:\bor\b|\bvs\b|\bversus\b|\bdifferen\w{1,6}\b|\bunterschied|\boder\b|\bdiferen\w{1,4}\b|\bou\b|\bo\b|\bdifférence)`
const either = String.raw`(?:facebook|instagram)(?:[ -]log-?in)?,? (?:or|vs\.?|oder|ou|o) (?:with |mit |con |com |avec )?(?:facebook|instagram)[ -]log-?in`

/** Both of Meta's logins as a choice. A login that fails is another matter. */
export const whichLogin = new RegExp(
  String.raw`^(?!.*\b(?:broken|hacked|password|passwort|locked|crash\w{0,3}|down|fail\w{0,3}|error)\b)(?:(?=.*${facebookLogin})(?=.*${instagramLogin}).*${choice}|.*\b${either}\b)`,
  'i',
)

/** A login of a professional account is wanted, and nothing is said of an error. */
export const loginOfInstagram =
  /^(?!.*\b(?:error|fail\w{0,3}|not|password|hacked)\b)(?:.*\b(?:want|need|how|possible|can (?:i|we))\b)(?=.*\b(?:authenticat\w{0,4}|log ?in|sign ?in)\b).*\b(?:instagram|ig) (?:business|professional|creator) accounts?\b/i
