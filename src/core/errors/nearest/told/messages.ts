import type { Told } from './told.ts'

/** Ways to tell of messages, webhooks and comments. */
export const toldOfMessages: Told = {
  'webhook-silent': [
    'webhook is not called, events, comments or messages are not received',
    'messages from Instagram or Messenger do not arrive in the inbox, chat tool or CRM',
    'the test from the dashboard arrives but real events do not',
    'no llegan los mensajes de Instagram, el webhook no recibe eventos',
    'as mensagens do Instagram não chegam, o webhook não recebe eventos',
    'Nachrichten aus Instagram kommen nicht an, Webhook wird nicht ausgelöst',
    'les messages Instagram n’arrivent pas, le webhook ne reçoit rien',
    'no events are received, webhook verified but not triggered, only test events arrive',
    'messages, comments, story mentions or feed changes do not reach my server',
    'new conversations do not appear in the inbox, incoming messages missing',
    'subscribed fields, subscribed_apps, webhook works for test button only',
    'messages of some users are received and of others are not',
    'chat app does not get Instagram DMs, Messenger works',
  ],
  'webhook-refused': [
    'the callback URL or verify token could not be validated, cannot save the webhook',
    'callback verification failed, hub.challenge, verify token, the URL couldn’t be validated',
  ],
  'webhook-check': ['hub.challenge, hub.verify_token, GET request of the verification returns 403'],
  'webhook-signature': ['X-Hub-Signature does not match, invalid signature of the webhook'],
  'webhook-event': [
    'what does this payload of the webhook mean, missing text or sender in the event',
  ],
  'verify-token-what': [
    'what is the verify token and where is it found',
    'what is VERIFY_TOKEN, where do I get it, secret string for webhook',
  ],
  'replies-not-sent': [
    'notify service of a home automation sends nothing to Messenger',
    'reply is in the list of the widget or dashboard, but not in Messenger',
    'incoming messages arrive, replies from the dashboard or panel fail',
    'los mensajes entrantes llegan, las respuestas no se envían',
    'list messages works and send message fails every time',
    'can receive messages but replies fail, sending a message or DM gives an error, answers are not delivered',
    'outgoing messages to Instagram users fail, message not sent',
    'I receive messages but cannot answer, agent reply fails, outgoing message not delivered, failed to send',
    'messages sent from the dashboard never reach the customer',
  ],
  'bot-silent': [
    'bot works for me and the developers, for friends and most people nothing is evaluated',
    'chat with the page shows connected, the bot gives no reply at all',
    'chatbot worked on a demo page, and not on the live page',
    'bot repeats its answer endlessly, receives its own echoes',
    'no response from the bot in Messenger when I type hello, and no error in the logs',
    'bot or auto-reply does not respond to comments or messages, keyword trigger does not fire',
    'chatbot does not respond, no reply to any message, flow or keyword not triggered, autoresponder dead',
    'bot answers only me, answers twice or ignores story replies',
  ],
  '10-2534022': [
    'outside of the allowed window, 24 hours passed, cannot message the user any more, human agent tag',
    'outside of allowed window, 24 hours, 7 days human agent tag, message tag',
  ],
  'message-first': [
    'send a direct message to people who did not write first, broadcast messages',
    'send bulk messages, notify customers in Messenger, marketing messages, initiate a conversation, cold DM',
  ],
  'messenger-profile': [
    'prompt options, buttons or quick replies do not show on some platforms such as mobile web',
    'get started button, persistent menu or greeting does not appear in messenger',
    'ice breakers, greeting text, menu not visible, delete get started, whitelisted domains',
  ],
  '100-message-form': [
    'quick replies over 13, title longer than 20 characters is cut with dots, template, button limit',
  ],
  '551': [
    'this person is not available right now, user blocked the Page',
    'person unavailable, blocked or deleted',
  ],
  '200-2534041': [
    'allow access to messages is switched off in the settings of the Instagram app',
    'allow access to messages toggle, connected tools in Instagram settings',
  ],
  'leads-silent': [
    'lead ads, new leads do not sync or arrive in the CRM',
    'lead forms, facebook leads not imported into CRM, test lead fails, leadgen webhook, new form not listed',
  ],
  'whatsapp-token': [
    'WhatsApp cloud API token expired or invalid',
    'WhatsApp business cloud api access token, phone number id, permanent token, authentication error',
  ],
  'embedded-signup': [
    'whatsapp embedded signup gives no code, popup closes',
    'sign up customers for WhatsApp, onboarding tech provider, session info listener, code response',
  ],
  'comments-how': [
    'read and reply to comments on posts from the dashboard or inbox',
    'read, answer, hide comments automatically, auto reply to comments',
    'reply to a comment, auto comment, moderate, hide or delete comments, keyword in a comment sends a DM',
    'comment trigger automation, comment to DM flow, get comments of reels',
  ],
  'messages-how': [
    'read, receive and list Instagram direct messages or Messenger conversations in a CRM or helpdesk',
    'inbox channel for Instagram DM, can the library process messages, chat integration',
    'get dialogs, conversations and messages of a page, build a chat application, several pages with one agent',
    'WhatsApp, Messenger and Instagram omnichannel for customer support',
  ],
}
