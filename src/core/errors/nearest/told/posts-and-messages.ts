import type { Told } from './told.ts'

/** Ways to tell of posts, messages, webhooks and of failures without a reason. */
export const toldOfPostsAndMessages: Told = {
  'publish-failed': [
    'posting to Instagram fails, the scheduled post was not published, upload error',
    'the reel or video is not published, media container ends in status ERROR',
    'la publicación no se publica en Instagram',
    'a publicação não é publicada no Instagram',
    'der Beitrag wird auf Instagram nicht veröffentlicht',
  ],
  'some-posts-fail': [
    'pictures work but videos, reels, stories or carousels fail to post',
    'one kind of post is published and another one is not',
  ],
  '9007': ['media ID is not available, media is not ready to be published, container in progress'],
  '9004': [
    'Instagram could not fetch the media from the URL, image URL must be public, only photo or video can be accepted',
  ],
  '36000-2207004': ['aspect ratio, image size, format or caption is not supported by Instagram'],
  '9-2207042': ['reached the number of posts for today, daily publishing limit'],
  'posts-hidden': [
    'posts published by the API are not visible to others, only to me, nobody else sees the post',
  ],
  'one-network-works': [
    'publishing goes to Facebook but not to Instagram, or to Instagram but not to Facebook',
    'Messenger works but Instagram messages do not',
  ],
  '506': ['duplicate post, the same message was posted before'],
  'webhook-silent': [
    'webhook is not called, events, comments or messages are not received',
    'messages from Instagram or Messenger do not arrive in the inbox, chat tool or CRM',
    'the test from the dashboard arrives but real events do not',
    'no llegan los mensajes de Instagram, el webhook no recibe eventos',
    'as mensagens do Instagram não chegam, o webhook não recebe eventos',
    'Nachrichten aus Instagram kommen nicht an, Webhook wird nicht ausgelöst',
    'les messages Instagram n’arrivent pas, le webhook ne reçoit rien',
  ],
  'webhook-refused': [
    'the callback URL or verify token could not be validated, cannot save the webhook',
  ],
  'webhook-check': ['hub.challenge, hub.verify_token, GET request of the verification returns 403'],
  'webhook-signature': ['X-Hub-Signature does not match, invalid signature of the webhook'],
  'webhook-event': [
    'what does this payload of the webhook mean, missing text or sender in the event',
  ],
  'verify-token-what': ['what is the verify token and where is it found'],
  'replies-not-sent': [
    'can receive messages but replies fail, sending a message or DM gives an error, answers are not delivered',
    'outgoing messages to Instagram users fail, message not sent',
  ],
  '10-2534022': [
    'outside of the allowed window, 24 hours passed, cannot message the user any more, human agent tag',
  ],
  'bot-silent': [
    'no response from the bot in Messenger when I type hello, and no error in the logs',

    'bot or auto-reply does not respond to comments or messages, keyword trigger does not fire',
  ],
  '200-2534041': ['allow access to messages is switched off in the settings of the Instagram app'],
  '551': ['this person is not available right now, user blocked the Page'],
  'leads-silent': ['lead ads, new leads do not sync or arrive in the CRM'],
  'no-error-told': [
    'connecting the Page or Instagram gives a permission error, and everything in the settings is right',
    'the tool says success but nothing is published on the Page',
    'login with Facebook is failing, started failing recently without touching anything',

    'Facebook or Instagram integration does not work, something is wrong, please help',
    'it stopped working suddenly without any change',
    'no funciona la integración con Facebook o Instagram',
    'a integração com Facebook ou Instagram não funciona',
    'die Anbindung an Facebook oder Instagram funktioniert nicht',
  ],
  'failure-alone': [
    'failed to connect, an error occurred, something went wrong, please try again later',
  ],
  'picture-expired': [
    'images of the feed are broken after some days, URL signature expired, cdninstagram 403',
  ],
  'private-api': [
    'challenge required, checkpoint, login_required, unofficial library with username and password',
  ],
  'reads-public-pages': [
    'scraping Instagram without login is blocked, public profile cannot be read',
  ],
  'version-notice': ['API version is deprecated, upgrade to a newer version of Graph'],
  '1': ['unknown error, please try again, unexpected error of Meta'],
  '1-too-much': ['reduce the amount of data, request times out, too many items'],
  '368': ['temporarily blocked, action blocked, deemed abusive, misusing this feature'],
  'network-cors': ['blocked by CORS policy when calling the exchange from the browser'],
  'network-outage': ['Facebook is down, platform status, 500 or 503 from graph.facebook.com'],
  'network-unreachable': [
    'cannot reach graph.facebook.com, DNS, connection reset, firewall, blocked country',
  ],
  'whatsapp-token': ['WhatsApp cloud API token expired or invalid'],
  'google-words': ['Google sign-in, YouTube or Analytics error'],
}
