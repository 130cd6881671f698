import type { Told } from './told.ts'

/** Ways to tell that something fails, without a reason. */
export const toldOfFailures: Told = {
  '1': ['unknown error, please try again, unexpected error of Meta'],
  '4': [
    'too many calls, application request limit reached, rate limit, throttled',
    'how many calls per hour are allowed, rate limiting blocks us',
    'límite de solicitudes alcanzado',
    'limite de requisições atingido',
    'zu viele Anfragen, Limit erreicht',
    'hit the limit, 429, wait an hour, throttling',
  ],
  '368': [
    'temporarily blocked, action blocked, deemed abusive, misusing this feature',
    'action blocked for some days, community standards, feature misuse',
  ],
  'no-error-told': [
    '理由はわからないがFacebookやInstagramでログインできない、動かない',
    'connection fails, there is an error message that I cannot tell',
    'connecting the Page or Instagram gives a permission error, and everything in the settings is right',
    'the tool says success but nothing is published on the Page',
    'login with Facebook is failing, started failing recently without touching anything',
    'Facebook or Instagram integration does not work, something is wrong, please help',
    'it stopped working suddenly without any change',
    'no funciona la integración con Facebook o Instagram',
    'a integração com Facebook ou Instagram não funciona',
    'die Anbindung an Facebook oder Instagram funktioniert nicht',
    'it does not work and I see no error message, not sure what I am doing wrong',
    'doesn’t do anything, nothing is posted, no log entry, where do I start to look',
    'followed all steps of the documentation several times and it still fails, cannot get it to work',
    'stopped working a few days ago, nobody changed anything',
    'is the integration still maintained, does it still work for anybody',
    'keeps failing, unknown error in the tool, connection failed',
  ],
  'failure-alone': [
    'failed to connect, an error occurred, something went wrong, please try again later',
    'oops something went wrong, error occurred while connecting, unexpected error, failed to authenticate',
  ],
  'private-api': [
    'Facebook blocks my account after the script has logged in for a token',
    'instagram banned my account, unban, use the official API in place of it',
    'is such a tool safe, will Instagram ban or block the account, how many accounts can it manage',
    'unofficial client for direct messages on the desktop, Instagram bot, log in with username and password',
    'challenge required, checkpoint, login_required, unofficial library with username and password',
    'instagrapi, instaloader, username and password login, checkpoint, two factor code, suspicious login',
  ],
  'reads-public-pages': [
    'bridge, reader or browser extension for Instagram is not working since Instagram has changed something',
    'posts of a username no longer show, with a hashtag it works',
    'instagram has returned invalid data, widget without token',
    'scraping Instagram without login is blocked, public profile cannot be read',
    'scraper, 401, 429, login wall, ?__a=1, rate limited from server without API',
  ],
  '1-too-much': ['reduce the amount of data, request times out, too many items'],
  'network-cors': [
    'blocked by CORS policy when calling the exchange from the browser',
    'Access-Control-Allow-Origin missing, fetch from frontend, blocked cross origin request',
  ],
  'network-outage': [
    'Facebook is down, platform status, 500 or 503 from graph.facebook.com',
    'is the Facebook API down today, sudden failures for everybody',
  ],
  'network-unreachable': [
    'cannot reach graph.facebook.com, DNS, connection reset, firewall, blocked country',
  ],
  'google-words': ['Google sign-in, YouTube or Analytics error'],
  'setting-missing': ['environment variable not set, undefined client id, config missing'],
  'tool-hides': [
    'the tool only shows failed, detailed error is in the server logs',
    'message of the tool itself, invalid API key of the tool, internal error not returned by Instagram',
  ],
  'tool-wish': [
    'is there work in progress for Instagram similar to the Twitter widget',
    'feature request for a tool: add support for Facebook, Instagram, Threads or Messenger',
    'would be great to have an integration, any plans to implement, roadmap, enhancement, widget',
  ],
}
