import { metasNames, namesOfOthers, products } from '../service-names.ts'
import { anyOf } from './complaint.ts'

/* Words of people who describe their trouble, in the languages that are met most. */

/** A text about something else is not answered. */
export const ofMeta = new RegExp(
  String.raw`${metasNames}|\bmeta\b|\bfb\b|\big\b|fanpage|\/me\b|me\/accounts|business (?:account|manager|suite|portfolio)|pages_\w|access[ _]?token|\boauth`,
  'i',
)

/** Tokens of metal, of plastic and of currencies. */
const coins = String.raw`(?:parking|casino|laundry|arcade|bus|subway|drink|game|crypto|nft|bitcoin)(?: \w{1,12})? tokens?`
const anotherService = new RegExp(String.raw`\b(?:${namesOfOthers}|${coins})\b`, 'i')
const product = new RegExp(String.raw`\b(?:${products})(?!\w)`, 'i')
export const metasName = new RegExp(
  String.raw`${metasNames}|\bmeta\b|\bfb\b|\big\b|\binsta\b|fan ?page|\bpage (?:access )?tokens?\b|\bme\/accounts\b|pages_\w`,
  'i',
)

/** True for a text that names another service, and nothing of Meta's. */
export function isOfAnotherService(text: string): boolean {
  return (anotherService.test(text) && !metasName.test(text)) || isOfProduct(text)
}

/** True for a text about a game, a film or a device, with nothing of Meta's. */
export function isOfProduct(text: string): boolean {
  return product.test(text) && !metasName.test(text)
}

/** A denial. People leave the apostrophe out. */
export const not = String.raw`(?:\bnot?\b|\b(?:ca|do|does|did|is|are|was|wo|would|could|should|has|have)n['’]?t\b|\bnever\b|\bno longer\b|\bcannot\b|\bunable to\b)`

/** Pages of Facebook, and no web pages. */
export const pages = anyOf(
  String.raw`\bme\/accounts\b`,
  String.raw`\b(?:owned_pages|client_pages|subscribed_apps)\b`,
  String.raw`\baccounts (?:edge|endpoint)\b`,
  String.raw`(?<!\b(?:web|pop-?up|home|support|help|man|manual|login|log-in|error|blank|landing|white|callback|redirect|privacy|settings?|docs?|welcome|main|admin|this|next|found|\d)[ -]?)\bpages?\b(?! (?:\d|not found|isn|token|access|id\b|load|reload|refresh|speed))`,
  String.raw`\bfan ?pages?\b|\b(?:facebook|fb) pages?\b(?! (?:token|access|id\b))|\bpages? (?:that |which )?(?:i|we|they|you) (?:manage|own|admin|have)\b|\b(?:my|our) \d{1,3} pages\b`,
  String.raw`\b(?:facebook|fb|unternehmens)?seiten?\b(?! \d)`,
  String.raw`\bp[áa]ginas?\b(?! (?:\d|web\b|en blanco|em branco|de inicio|principal|inicial))`,
  String.raw`\bpagine?a?\b(?! \d)`,
  String.raw`\bsayfa`,
  String.raw`\bhalaman`,
  'ページ|主页|主頁|专页|專頁|страниц',
)

export const instagramAccount = anyOf(
  'instagram_business_account|connected_instagram_account',
  String.raw`\b(?:instagram|insta|ig)\b.{0,40}\b(?:accounts?|profiles?|konto|cuentas?|contas?|comptes?|profilo|hesab)`,
  String.raw`\b(?:accounts?|profiles?|konto|cuentas?|contas?|comptes?|profilo)\b.{0,25}\b(?:instagram|insta|ig)\b`,
  '(?:インスタ|instagram).{0,20}(?:アカウント|账号|帳號|帳号)',
)

/** A list or a field that is not there. */
export const missing = anyOf(
  String.raw`\bempty\b|\bblank\b|\bno (?:fan ?pages?|(?:facebook |fb )?pages?(?! (?:were|was|are) (?!found|return|list|shown|display))|data|results?|accounts?|items?)\b(?! (?:picker|selection))|\b(?:returns?|gets?|gives?|is|receive)(?: \w+){0,3} \[\s?\]|\bmissing\b|\bdisappear|\bpages? (?:was |were )?not found\b|\bhave no (?:facebook |fb )?pages?\b|\bbut not (?:the|mine|my)\b`,
  String.raw`${not}(?: \w+){0,4}? (?:show|appear|list|display|see(?!m)|find|return|visible|includ|populat|fetch|retriev|choose|select|in (?:the|my|our) (?:\w+ )?(?:list|drop|menu|respon|result|pick|dialog|data|app|select|array|accounts?))`,
  String.raw`\bonly (?:sees?|seeing|shows?|lists?|returns?|gets?|get back|getting|some)\b`,
  String.raw`\bleere?[nrs]?\b|\blege lijst\b|\bnur (?:eine|\d{1,4}) (?:von|der|seiner?|ihrer?|meiner?)\b|\bkeine (?:facebook[ -]?)?(?:seiten?|daten|konten)\b|\b(?:sehe|finde|findet|zeigt)(?: \w+){1,5} nicht\b|\bnicht(?: \w+){0,3} (?:angezeigt|gefunden|gelistet|aufgeführt|sichtbar|auf)\b|\bfehl(?:t|en)\b|\berscheint nicht|\bniet(?: \w+){0,3}? (?:in de lijst|zichtbaar|getoond|gevonden)`,
  String.raw`\bvac[íi][oa]s?\b|\bno (?:me |se |le |les |nos )?(?:aparece|sale|muestra|lista|devuelve|encuentr|encontr|veo|ve\b)|\bninguna página|\bfaltan?\b`,
  String.raw`\bvazi[oa]s?\b|\bnão (?:me |se )?(?:aparece|mostra|lista|retorna|encontra|vejo|consigo ver)|\bnenhuma página`,
  String.raw`\bvides?\b|\bn['’e] ?(?:s['’])?(?:\w+ ){0,2}?(?:appara[iî]|affich|trouv|retourn|vois|voit|figur)\w*(?: \w+)? (?:pas|plus|aucun)|\baucune page`,
  String.raw`\bvuot[oa]\b|\bnon (?:\w+ ){0,2}?(?:appar|compar|mostra|trov|restitu|vedo|vede)|\bnessuna pagina`,
  'boş|görünmüyor|gelmiyor|listelenmiyor|kosong|tidak (?:muncul|tampil|terlihat|ditemukan)',
  '空|表示され(?:ない|ず|ません)|出てこない|見つかりません|没有|沒有|不显示|不顯示|看不到|пуст|не (?:отображ|показ|появ|видн)',
)

export const token = anyOf(
  String.raw`\b(?:access|zugriffs?)?-?tokens?\b|\baccess_tokens?\b|\b[a-z]{0,20}AccessToken\b|\bjeton\b`,
  String.raw`\bzugriffsberechtigung(?:en)?\b|\baccess authori[sz]ation\b|\bautoriza(?:ción|ção) de aces?so|\bautorización de acceso\b|\bautorisation d['’]accès\b`,
  'トークン|令牌|токен|jeton|zugriffsschlüssel|identificador de acceso',
)

const spanNumber = String.raw`(?:\d{1,3}|an|a|one|two|few|couple of|sixty|ein|einer|eine|zwei|una|um|uma|un|une|dos|dois|duas|deux|due)`
const spanUnit = `(?:hours?|hrs?|h|days?|months?|weeks?|minutes?|stunden?|tagen?|monaten?|horas?|días?|dias?|meses|heures?|jours|mois|or[ae]|giorni|mesi|saat|gün|jam|hari)`

/** A short or a long life. */
export const lifetime = anyOf(
  String.raw`\b(?:expir|last|valid|live|life|extend|refresh|renew|ablauf|abgelaufen|läuft|gültig|verlänger|caduc|vence|renov|expir|scad|durat|valab|berlaku)\w*\b.{0,60}\b(?:\d{1,3}|${spanNumber}[- ])[- ]?${spanUnit}\b`,
  String.raw`\b${spanNumber}[- ]${spanUnit}\b.{0,60}\b(?:expir|valid|ablauf|abgelaufen|gültig|caduc|vence|scad)`,
  String.raw`\bexpir\w* (?:time|date|after)\b|\bexpir\w* (?:so |too |very )?(?:quickly|soon|fast|early|daily|every)|\b(?:every|each|cada|jede|toutes les|ogni|setiap) (?:\d{1,3} )?${spanUnit}\b`,
  String.raw`\bpermanent|\bnever[- ]expir|\bunlimited\b|\bnon[- ]expiring|\bforever\b|\b(?:last|live|stay|work|keep)\w{0,3}\b(?: \w+){0,2} longer\b|\bdauerhaft|\bunbegrenzt|\bpermanente|\bpermanen\b|\bno expire|\bno caduque|\blong[- ]?lived\b`,
  String.raw`\bnever[- ]end(?:s|ing)\b|\bendless\b|\bnever (?:expires?|runs? out)\b|\b(?:does|do|will|wo)(?: not|n['’]?t) (?:ever )?(?:expire|run out)\b|\bwithout (?:an? )?(?:expir|end\b)`,
  String.raw`\bohne ablauf|\bunendlich|\bnie(?:mals)? (?:abläuft|ausläuft)|\bnicht (?:mehr )?abläuft\b`,
  String.raw`\bnunca (?:expir|caduc|venc)|\bno (?:caduca|expira|vence)\b|\bnão expir|\bsin (?:caducidad|expiraci|vencimiento)|\bsem (?:expira|validade|vencimento)|\bn['’]expire (?:jamais|pas)|\bsans (?:expiration|date)`,
  '永久|無期限|有効期限|长期|長期|过期|過期|süresiz|kalıcı|бессрочн|истека',
)

/** A question for the time that a token lives. */
export const howLong = anyOf(
  String.raw`\bhow long\b.{0,60}\b(?:lives?|lasts?|valid|good|works?|expir\w{1,5}|keep)\b|\b(?:do|does|will|when)\b.{0,40}\btokens?\b.{0,20}\bexpire\b`,
  String.raw`\b(?:wie lange?|wann)\b.{0,60}\b(?:gültig|gilt|lebt|hält|läuft|ablauf|abläuft)|\bgültigkeit|\blebensdauer\b`,
  String.raw`\bcu[aá]nt[oa]s? (?:tiempo |d[ií]as |horas )?(?:dura|vive|vale|es v[aá]lido)|\bquanto tempo\b.{0,30}\b(?:dura|vive|vale|é válid)|\bquanto (?:tempo )?dura\b`,
  String.raw`\bcombien de temps\b.{0,60}\b(?:dure|vit|valable|valide|fonctionne)|\bdurée de (?:vie|validité)\b|\b(?:token|page) (?:lifetime|lifespan|validity)\b|\btoken\b.{0,12}\b(?:lifetime|lifespan|validity)\b`,
)

/** A question for a reason or a way. */
export const asking = anyOf(
  String.raw`\b(?:how|why|what|which|where)\b|\b(?:wie|warum|wieso|weshalb|was|welche[rsn]?|wo|wohin)\b`,
  String.raw`\b(?:c[oó]mo|por ?qu[eé]|qu[eé]|cu[aá]l|d[oó]nde|onde|qual|quais)\b|\b(?:comment|pourquoi|quoi|quell?e?s?|où)\b`,
)

/** It has ended. */
export const ended = anyOf(
  String.raw`\bexpir(?:ed|es|ing|e|é|ée|o|ou|a|ado|ada)\b`,
  String.raw`\b(?:nicht|no|não é|n['’]est|ist) (?:mehr|longer|mais|plus) (?:gültig|valid[eo]?|válido)\b|\bya no (?:es v[áa]lido|vale)\b|\bpérim|\bablauf`,
  String.raw`\babgelaufen|\bläuft\b.{0,40}\bab\b|\bungültig geworden`,
  String.raw`\bcaduc\w{1,4}\b|\bvenci(?:do|da|ó|u)\b|\bvence\b|\bscadut|истек|期限切れ|过期|過期`,
)

/** Words for a thing that worked once, or that shows nothing. */
export const stopped = anyOf(
  String.raw`\bstop work|\bstop(?:ped|s)\b(?! (?:posting|scrolling|using|following|reading)\b)|\b(?:not?|isn['’]?t|doesn['’]?t) (?:(?:show|display|load|updat|refresh|appear|work)\w* )?(?:any ?more|longer)\b(?! (?:need|have to|require))|\bany ?more\b.{0,30}${not}|\bbroken?\b(?! links?\b)|(?<!\bto )\bempty\b|\bblank\b`,
  String.raw`${not}(?: \w+){0,2}? (?:show|appear|display|load|updat|refresh|work)`,
  String.raw`\bnicht mehr\b|\bnicht(?: \w+){0,2} (?:angezeigt|geladen|aktualisiert)\b|\bleer\b|\bfunktioniert nicht\b|\bniet meer\b`,
  String.raw`\bya no\b|\bno (?:se )?(?:muestra|actualiza|carga|funciona|aparece)|\bnão (?:\w+ )?(?:mostra|atualiza|carrega|funciona|aparece)`,
  String.raw`\bne (?:s['’])?(?:\w+ )?\w+ plus\b|\bn['’]\w+ plus\b|\bne fonctionne pas\b|\bnon (?:\w+ ){0,2}?(?:funziona|mostra|aggiorna|carica)`,
)

/** Somebody wants something or wonders about it. A manual does neither. */
export const wondering = anyOf(
  String.raw`\b(?:i|i['’]m|my|me|we|our|how|why|can|could|help|want|need|keeps?|any|should|unclear|whether|confus\w*)\b|\?(?:\s|$)`,
  String.raw`\b(?:ich|mein|meine|wie|warum|wir)\b|\b(?:mi|cómo|como|por qué|quiero|necesito|meu|minha|quero|preciso)\b|\b(?:je|mon|comment|pourquoi)\b|\b(?:il mio|come|perché)\b`,
  'どう|なぜ|ですか|怎么|怎麼|为什么|為什麼|nasıl|neden|bagaimana|kenapa|как |почему',
)
