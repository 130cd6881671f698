import type { Entry } from '../../entry.ts'
import { anyOf } from '../complaint.ts'
import { howTo } from './wishes.ts'

const messages = anyOf(
  String.raw`\b(?:dms?|direct messages?|messenger|inbox|chats?|(?:instagram|insta|ig|facebook|fb|page|private|customer|user) (?:messages?|conversations?)|messages? (?:from|of|in) (?:\w+ ){0,2}(?:instagram|insta|ig|facebook|fb|pages?|messenger)|conversations?|dialogs, messages)\b`,
  String.raw`\b(?:nachrichten|mensajes|mensagens|conversaciones|conversas|messages priv[ée]s)\b`,
)
const reading = anyOf(
  String.raw`\b(?:read\w{0,3}|get(?:ting)?|receiv\w{1,3}|fetch\w{0,3}|list\w{0,3}|process\w{0,3}|retriev\w{1,3}|pull\w{0,3}|show\w{0,3}|import\w{0,3}|integrat\w{1,5}|implement\w{0,3}|handl\w{1,3}|automat\w{1,6}|build\w{0,3}|use|using|support\w{0,3}|channel|connect\w{0,3}|manage|reply|replies|answer\w{0,3}|respond\w{0,3})\b`,
  String.raw`\b(?:lesen|empfangen|abrufen|leer|recibir|obtener|ler|receber|lire|recevoir|leggere)\b`,
)
const network = /\b(?:instagram|insta|ig|facebook|fb|messenger|pages?)\b/i

/** Messages to read and to answer with the API, as people ask for them. */
export const messagingTasks: readonly Entry[] = [
  {
    id: 'messages-how',
    complaints: [...howTo(messages, reading, network)],
    example: 'How can I read the messages of my Instagram account with the API?',
    title: 'Messages of a Page or an Instagram account: how a program reads and answers them',
    meaning:
      'Meta sends each new message to a webhook. Earlier ones are listed by /conversations. Answers go to /messages.',
    cause:
      'All of it needs the token of the Page or of the account, and a permission for messages.',
    who: 'nobody',
    steps: [
      'New ones: subscribe the Page or the account with POST /<ID>/subscribed_apps?subscribed_fields=messages. Your webhook gets sender.id and the text.',
      'Earlier ones: GET /<Page ID>/conversations?platform=messenger (or instagram), then /<conversation ID>?fields=messages{from,message,created_time}.',
      'Answer: POST /<ID>/messages with recipient {"id": …} and message {"text": …}, within 24 hours of the person’s message.',
      'With Facebook Login: Page token, pages_messaging or instagram_manage_messages, and pages_manage_metadata. With Instagram Login: instagram_business_manage_messages at graph.instagram.com.',
      'Instagram app: Settings › Messages › Connected tools: allow access to messages.',
      'For people without a role on the app: Advanced Access, and the app live.',
    ],
    remedies: ['start-again'],
    source: {
      known: 'documented',
      where: 'Meta, Messenger Platform: Conversations API, Send API, Webhooks',
    },
    isHollow: true,
  },
]
