import type { Told } from './told.ts'

/** Ways to tell of tokens, permissions and the app behind them. */
export const toldOfTokens: Told = {
  'token-lifetime': [
    'tokens expire and the script stops until I replace the token by hand',
    'when does the access end, expiry of access tokens is not handled',

    'the token expires too soon, after one or two hours, a day or sixty days, and I have to make a new one each time',
    'how to get a long-lived, permanent or never-expiring access token',
    'how do I refresh or renew the token automatically, is there a refresh token',
    'the integration disconnects every two months, we must log in again every 60 days',
    'el token caduca, cómo obtener uno que no caduque o renovarlo',
    'o token expira, como conseguir um token permanente ou renovar',
    'das Token läuft ab, wie bekomme ich ein dauerhaftes oder erneuere es',
    'le jeton expire, comment en obtenir un permanent ou le renouveler',
  ],
  'tool-asks-to-reconnect': [
    'the account keeps getting disconnected and asks to reconnect, reauthorize or log in again',
    'connection lost, please reconnect your Instagram or Facebook account',
    'after a few days the channel shows as disconnected or expired',
    'my automation stopped and says that the connection is broken',
    'pide volver a conectar la cuenta, se desconecta sola',
    'a conta desconecta sozinha e pede para reconectar',
    'das Konto wird immer wieder getrennt und muss neu verbunden werden',
  ],
  'tool-token-dead': [
    'the plugin says that the token is invalid or expired and a new one must be entered',
    'I changed my password and now the tool cannot access the account',
  ],
  'feed-stopped': [
    'the Instagram feed, gallery or widget on my website shows no pictures any more',
    'photos of Instagram stopped loading, the feed is empty or does not update new posts',
    'el feed de Instagram ya no se muestra en mi web',
    'o feed do Instagram parou de aparecer no site',
    'der Instagram-Feed auf meiner Website wird nicht mehr angezeigt',
  ],
  'which-token': [
    'which access token do I need, user token, page token, app token or system user token',
    'where do I get an access token for the Instagram API, how to generate a token',
    'how to get the token of a Page, page access token from user access token',
    'dónde consigo el token de acceso',
    'onde consigo o token de acesso',
    'wo bekomme ich den Token her',
    'où trouver le jeton d’accès',
  ],
  'token-elsewhere': [
    'same request works in Graph API Explorer or Postman but fails or returns less in my script',
    'in the explorer I get data, from my server I get an error or an empty result',
  ],
  'one-token-works': [
    'works with one token and not with another, user token is fine but page token fails',
  ],
  'permissions-needed': [
    'what permissions or scopes do I need to publish, read comments, read insights or send messages',
    'list of required permissions for Instagram publishing, messaging, insights, ads',
  ],
  'permission-named': [
    'requires the permission, missing permission instagram_basic or pages_read_engagement',
  ],
  '10': ['application does not have permission for this action'],
  'app-review-needed': [
    'do I have to submit for app review, need advanced access, business verification to use it myself',
    'is review required for an internal app or for my own Page',
    'how to get advanced access for a permission',
  ],
  'verify-business': [
    'business verification needed, verify your business, documents of the company',
  ],
  'review-rejected': [
    'my app review was rejected or denied, the reviewer could not test, screencast',
  ],
  'review-test-calls': [
    'the button to request advanced access is greyed out, needs a successful test API call',
  ],
  'permissions-unused': ['permissions were removed from the app because they were not used'],
  'dialog-needs-permission': [
    'a permission is not in the list and cannot be added, the use case does not offer the permission',
    'cannot find instagram_manage_insights or pages_manage_posts in the dashboard of the app',
  ],
  'tester-invitation': [
    'added as tester or Instagram tester, where to accept the invitation, pending invite',
  ],
  'secret-exposed': ['the app secret or token leaked, was committed to git or posted in public'],
  'personal-account': [
    'can the API post to a personal profile, private account, not business',
    'publish to my Facebook timeline or to a group, post as a user',
    'Instagram account must be business or creator, convert account',
  ],
  'basic-display-ended': [
    'Basic Display was deprecated or discontinued, what to use instead, alternative, migrate',
    'feed for personal accounts after December 2024',
  ],
  'app-inactive': ['the app is inactive, archived or not used for 90 days'],
  '4': [
    'too many calls, application request limit reached, rate limit, throttled',
    'how many calls per hour are allowed, rate limiting blocks us',
    'límite de solicitudes alcanzado',
    'limite de requisições atingido',
    'zu viele Anfragen, Limit erreicht',
  ],
  'no-refresh-token': [
    'the provider returns no refresh_token, offline access does not work with Facebook',
  ],
  '190-460': [
    'session invalidated because the user changed the password or Facebook changed the session for security reasons',
  ],
  '190-458': ['the user has not authorized the application, removed the app in the settings'],
  '101': ['invalid application ID, error validating application'],
  '100-proof': ['invalid appsecret_proof'],
  '100-secret': ['require app secret, appsecret_proof is missing'],
  'token-words': [
    'I pasted the token into the script or form and it says that the token is invalid',
  ],
  'ig-endpoint-retired': [
    'the endpoint of Instagram was removed or deprecated, tags, likes, followers and search of the old API',
  ],
}
