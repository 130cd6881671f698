import type { Entry } from '../entry.ts'
import { met } from '../wordings.ts'
import { anyOf, said } from './complaint.ts'
import { not } from './words.ts'

/** Everything that people send to an account, and that Meta tells a program of. */
const anything = anyOf(
  String.raw`\b(?:messages?|dms?|comments?|mentions?|conversations?|chats?)\b`,
  String.raw`\b(?:nachrichten|kommentare|mensajes?|comentarios?|mensagens|mensagem|comentários?|commentaires?)\b`,
)
const notReceived = anyOf(
  String.raw`${not}(?: [\w-]+){0,4}? (?:rec(?:ei|ie)v|get(?:ting)?\b|arriv|com(?:e|es|ing)\b|deliver|reach|show|appear|trigger|sync|fetch|pull|captur|creat)`,
  String.raw`\b(?:no|zero) (?:new |incoming |instagram |facebook )?(?:messages?|dms?|comments?|events?) (?:are |is |were )?(?:com|arriv|rec(?:ei|ie)v|show|appear|deliver|reach)`,
  String.raw`\bstopped (?:rec(?:ei|ie)ving|getting|coming|arriving|syncing)\b|\bkommen(?: \w+){0,3} nicht\b|\bno (?:me |nos )?llegan\b|\bnão chegam\b|\bn['’]arrivent pas\b`,
)
/** Signs of a program in a sentence. A person who looks into their own app names none. */
const byProgram =
  /\b(?:trigger|node|inbox(?:es)?|channels?|apis?|bots?|chatbot|integration|workflow|server|endpoint|callback|sandbox|crm|automation|n8n|chatwoot|zapier|make|subscri\w+|webhooks?)\b/i
/** An account that gets messages, and no telephone. */
const ofAccount =
  /\b(?:instagram|insta|ig|facebook|messenger|pages?|inbox(?:es)?|webhooks?|channels?|bots?)\b/i
const fromSome =
  /\b(?:rec(?:ei|ie)v\w*|get(?:ting)?|com(?:e|es|ing)|deliver\w*)\b.{0,40}\b(?:from|of) (?:only )?(?:some|certain|a few|a subset of|specific|selected)\b|\bonly\b.{0,20}\b(?:rec(?:ei|ie)v\w*|get(?:ting)?)\b.{0,40}\bfrom (?:myself|me|admins?|testers?|my own)\b/i
const notSent =
  /(?:\b(?:ca|could)n['’]?t|\bcannot|\bunable to|\bnot able to|\b(?:does|do|did|is|are)(?:n['’]?t| not)|\bfail(?:s|ed|ing)? to|\bnot)(?: [\w-]+){0,2}? (?:send|sent|sending|repl(?:y|ies|ying)|respond|answer|deliver)/i

const bot = anyOf(
  String.raw`\b(?:chat ?bots?|bots?|auto-?repl(?:y|ies)|automation)\b|\b(?:messenger|instagram dms?)\b`,
)
const silent = anyOf(
  String.raw`(?:\bnot\b|n['’]t\b|\bnever\b|\bno\b|\bstopped\b)(?: \w+){0,3}? (?:answer|repl(?:y|ies|ying)|respon[ds]|response|react)`,
  String.raw`\b(?:antwortet|reagiert)(?: \w+){0,2} nicht\b|\bno (?:responde|contesta)\b|\bn[aã]o (?:responde|est[aá] respondendo)\b|\bne r[eé]pond (?:pas|plus)\b|\bnon risponde\b`,
)

const profileTrouble = anyOf(
  String.raw`${not}|\b(?:dis{1,2}ap{1,2}ear\w{0,3}|missing|nothing|old|error|fails?|how|gone|only)\b`,
)

/** Messages and comments that do not come, or do not go, as people tell of them. */
export const messageTroubles: readonly Entry[] = [
  {
    id: 'messenger-profile',
    complaints: [
      said(
        /\b(?:persistent|presistent|persist)[ _-]?menu\b|\bice[ -]?breakers?\b|\bsetGetStartedButton\b|\bsetPersistentMenu\b/i,
        profileTrouble,
      ),
      said(
        /\bget[ _-]?started\b.{0,12}\bbutton\b|\bbutton\b.{0,20}\bget[ _-]?started\b|\bgreeting (?:text|message)\b/i,
        profileTrouble,
        /\b(?:messenger|facebook|fb|bots?|chat|page|instagram|conversation)\b/i,
      ),
    ],
    wordings: met(
      'laravel-fb-messenger issue 96, fb-messenger-php issue 90',
      '(#100) You must set a Get Started button if you also wish to use persistent menu.',
    ),
    example: 'The Get Started button does not show up in Messenger.',
    title: 'Get Started and the menu are kept by Meta, and new conversations show them',
    meaning:
      'They are settings of the Page’s messages. The token is fine if Meta answered {"result":"success"}.',
    cause:
      'A menu needs the Get Started button first. The button shows only before the first message of a person, and an app in development shows both only to people with a role on it.',
    who: 'developer',
    steps: [
      'POST /me/messenger_profile with the Page token: get_started {"payload": "…"} first, then persistent_menu with a menu for the locale default.',
      'GET /me/messenger_profile?fields=get_started,persistent_menu,greeting shows what Meta keeps.',
      'Delete the conversation in Messenger, and open it again from the Page. Messenger keeps old menus for a while.',
      'Each entry of the menu: title, type (postback or web_url) and payload or url, inside call_to_actions.',
      'Events of these buttons come with the webhook field messaging_postbacks: subscribe it.',
    ],
    remedies: [],
    source: {
      known: 'documented',
      where: 'Meta, Messenger Platform: Messenger profile; fb-messenger-php issue 29',
    },
  },
  {
    id: 'webhook-silent',
    complaints: [
      said(
        /\bweb-?hooks?\b|ウェブフック|\b(?:mensage\w+|mensaje\w+|notifica\w+|evento\w*)|\bevents?\b.{0,40}\b(?:endpoint|callback|server)\b/i,
        new RegExp(
          `${not}(?: [\\w-]+){0,6}? (?:rec(?:ei|ie)v|trigger|fir(?:e|ed|ing)\\b|call|deliver|arriv|get|com|sent|events?|messages?|work)|\\bno (?:events?|messages?|notifications?)\\b|\\bno (?:me )?(?:llega|(?:est(?:oy|amos) )?recib)|\\bn[ãa]o (?:est(?:ou|amos) )?(?:receb|chega)|\\bkeine (?:events?|nachrichten)|\\b(?:kommt|kommen)(?: \\w+){0,3} nicht\\b|\\b(?:kommt|kommen) nichts?\\b|\\bwird nicht (?:aufgerufen|ausgelöst)|\\bpas (?:reçu|appelé|déclench)|届か|来ない|收不到`,
          'i',
        ),
      ),
      said(
        /発火し(?:ない|ません)|届(?:かない|きません)|受信でき/,
        /返信|メンション|コメント|メッセージ|DM|webhook/i,
        /instagram|facebook|インスタ|フェイスブック/i,
      ),
      said(anything, notReceived, byProgram),
      said(anything, fromSome, ofAccount),
    ],
    example: 'No events are received on our webhook endpoint.',
    title: 'No webhook arrives, though the address was accepted',
    meaning: 'The field in the dashboard is only half of it: the account must be subscribed too.',
    cause:
      'The Page or the account is not subscribed to the app, the app is not live, a permission has no Advanced Access, or Instagram does not allow access to messages.',
    who: 'developer',
    steps: [
      'Subscribe the account: POST /<Page ID>/subscribed_apps?subscribed_fields=messages with the Page token. Instagram Login: POST graph.instagram.com/me/subscribed_apps. GET at the same address lists your app then.',
      'In the App Dashboard, under Webhooks, subscribe the field of the object instagram, and not only of page.',
      'In development only events of people with a role on the app are sent. Add the person and let them accept. If events come then, switch the app to Live and ask for Advanced Access.',
      'For messages with Facebook Login: in the Instagram app allow access to messages, under Settings › Messages › Connected tools.',
    ],
    remedies: [],
    source: {
      known: 'reported',
      where:
        'original-coast-clothing-ig issue 1, chatwoot issue 14584; Meta, Webhooks for Instagram',
    },
  },
  {
    id: 'replies-not-sent',
    complaints: [
      said(
        /\b(?:rec(?:ei|ie)v\w*|incoming|arriv\w*|com(?:e|es|ing) in)\b.{0,80}\b(?:but|however|though|while)\b/i,
        notSent,
        anything,
      ),
      said(anything, notSent, byProgram),
    ],
    example: 'The inbox receives Instagram messages, but cannot send replies.',
    title: 'Messages arrive, and answers to them are not sent',
    meaning:
      'Meta tells a program of a message and still refuses its answer: each needs something of its own. The refusal has a code.',
    cause:
      'More than 24 hours have passed, the app has no Advanced Access for the permission to message, the token is another Page’s, or the account does not allow access to its messages.',
    who: 'developer',
    steps: [
      'Find Meta’s answer to the message that was not sent, in the program’s log or beside the message. Paste it here.',
      'Write to the account again, and answer within 24 hours.',
      'Try it with a person who has a role on the app. If that works, switch the app to Live and ask for Advanced Access for pages_messaging or instagram_manage_messages.',
      'In the Instagram app allow access to messages, under Settings › Messages › Connected tools. Then connect the account again.',
    ],
    remedies: [],
    source: { known: 'reported', where: 'chatwoot issue 8634; Meta, Messenger Platform: policy' },
  },
  {
    id: 'bot-silent',
    complaints: [said(bot, silent)],
    example: 'My chatbot does not answer in Messenger.',
    title: 'A bot in Messenger or Instagram does not answer',
    meaning:
      'It takes two calls: Meta tells your server of the message, and your server sends the answer. One of the two does not happen.',
    cause:
      'The Page is not subscribed to messages, the app is in development mode, or Meta refuses the answer and the program hides it.',
    who: 'developer',
    steps: [
      'Write to the account, and look into the server’s log: does a POST from Meta come?',
      'None comes: subscribe the account with POST /<Page ID>/subscribed_apps?subscribed_fields=messages and the Page token. GET at the same address lists your app then.',
      'In development only people with a role on the app are answered. For everybody: Live mode, and Advanced Access for pages_messaging or instagram_manage_messages.',
      'One comes: look for Meta’s answer to the message that your server sends, and paste it here.',
      'Instagram: allow access to messages in its app, under Settings › Messages › Connected tools.',
    ],
    remedies: [],
    source: { known: 'reported', where: 'rasa issues 3005 and 5773; Meta, Messenger: Webhooks' },
  },
]
