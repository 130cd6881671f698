import type { Told } from './told.ts'

/** Ways to tell of a login that does not work. */
export const toldOfLogins: Told = {
  'login-does-not-return': [
    'the promise of the login never resolves or rejects, the callback of the SDK is never called',
    'process completed, you can close this window, and the app does not go on',

    'the login window stays open or blank and never goes back to my site',
    'after pressing Continue as on Facebook the page hangs on a white screen and nothing happens',
    'stuck on facebook.com after login, no redirect to the callback, the spinner keeps loading',
    'se queda cargando después de iniciar sesión y no regresa a la aplicación',
    'fica carregando depois do login e não volta para o site',
    'nach der Anmeldung bleibt das Fenster weiß und kommt nicht zurück',
    'après la connexion la page reste blanche et ne revient pas au site',
  ],
  'login-without-token': [
    'the login succeeds but the access token is undefined, null or empty',
    'logged in, but no token comes back and the result object has no accessToken',
    'accessToken is null after login although the user accepted',
  ],
  'login-loop': [
    'infinite redirect, the login page reloads again and again',
    'it keeps sending me back to the sign-in page after I log in, too many redirects',
    'the session is not kept, after login I land on the login screen again',
  ],
  'dialog-does-not-ask': [
    'it logs in with the old account without asking, I cannot choose another account or Page',
    'the permissions screen is skipped, the dialog says you previously logged in and reconnects the wrong account',
    'no account picker, how to force the user to select the Pages again, switch to a different Facebook account',
    'no me deja elegir otra cuenta, entra directamente con la anterior',
  ],
  'dialog-asks-each-time': [
    'users have to approve the permissions every time they log in',
    'Facebook shows the consent screen at every login, how to remember it',
  ],
  'own-people-only': [
    'a friend or colleague cannot sign up with Facebook, only my own account works',
    'users without a role, who are not administrators or testers of the app, cannot log in',

    'works with my account but customers, clients or other users get an error when they connect',
    'only admins, developers and testers of the app can log in, normal users see nothing or an error',
    'a test user works, a real user does not',
    'funciona con mi cuenta de administrador pero otros usuarios no pueden iniciar sesión',
    'só funciona com a minha conta, outros usuários não conseguem conectar',
    'bei mir als Admin geht es, andere Nutzer können sich nicht anmelden',
    'cela marche avec mon compte mais pas pour les autres utilisateurs',
  ],
  'app-not-live': [
    'how do I switch the app to live mode, publish the app, the app is in development',
    'this app needs to be live, app mode toggle, privacy policy URL is required to go live',
  ],
  'login-on-phones': [
    'logging in works on the computer but fails on iPhone, Android, Safari or in the mobile browser',
    'on mobile the Facebook app opens and does not come back, on desktop everything is fine',
  ],
  'works-locally': [
    'works on localhost, fails on the server, staging, production, Heroku, Vercel or after deployment',
    'since I moved to a new domain, changed the URL or added https the login fails',
    'fails on localhost and works when deployed',
  ],
  'redirect-uri-where': [
    'what do I enter as valid OAuth redirect URI, callback URL or site URL in the settings of the app',
    'where to add the redirect address for localhost, ngrok or my own domain',
    'the redirect goes to localhost and the browser says refused to connect',
  ],
  'popup-blocked': [
    'the pop-up closes at once, the login window does not open',
    'clicking the Facebook button opens no window, popup closed by user',
  ],
  'dialog-embedded-browser': [
    'the login is refused inside a webview, in-app browser, Electron window or the Instagram app',
  ],
  'connect-leads-nowhere': [
    'when I click Connect, Add account, Authorize or Sign in with Facebook nothing opens',
    'the connect button of the plugin gives an error page, a 404, or does nothing',
    'the integration page stays loading when I add an Instagram account',
  ],
  'no-email': [
    'the e-mail of the user is null, missing or empty after Facebook login',
    'no email address is returned for users who signed up by phone number',
  ],
  'code-in-address': [
    'the callback gets a code in the query and I do not know what to do with it',
    'how to get the access token from the authorization code',
  ],
  'mark-behind-address': ['strange characters #_=_ are appended to the URL after login'],
  'login-cancelled': [
    'the user pressed Cancel or Not now, what does access_denied user_denied mean',
  ],
  'which-login': [
    'should I use Instagram login or Facebook login for business for my app',
    'can I log in with Instagram without a Facebook Page or a Facebook account',
    'difference between the Instagram API with Instagram login and the one with Facebook login',
    'users do not want to log in through Facebook, they only have Instagram',
  ],
  'dialog-url-blocked': [
    'URL blocked, the redirect failed because the redirect URI is not whitelisted in the client OAuth settings',
    'domain of the URL is not included in the domains of the app',
  ],
  'dialog-feature-unavailable': [
    'Facebook Login is currently unavailable for this app while details are being updated',
  ],
  'dialog-invalid-scopes': [
    'the login page says invalid scopes, this content is not available, the permission name is not valid',
  ],
  'dialog-app-gone': [
    'the app was disabled, my developer app has disappeared, app not available or suspended',
  ],
  'state-lost': [
    'state mismatch, session state missing, CSRF check failed after returning from Facebook',
    'the cookie of the session is lost between login and callback',
  ],
  'other-login-first': [
    'an account already exists with the same e-mail address but another sign-in provider',
  ],
  'ig-oops': ['Oops, an error occurred, page not found on Instagram when opening the login link'],
  'ig-invalid-platform-app': ['Instagram says invalid platform app when I open the login link'],
  'ig-developer-role': ['insufficient developer role when connecting Instagram'],
  'android-key-hash': [
    'works in debug and not after signing for release or from the Play Store',
    'the app opens Facebook for a moment and closes again, keyhash, SHA1, keystore',
    'key hash does not match, invalid key hash when logging in on Android',
  ],
  'limited-login': [
    'on iOS the token of the Facebook SDK is not accepted by Graph, app tracking transparency was denied',
    'iPhone login returns only an authentication token, a JWT, and no data of the user',
  ],
  'cookies-kept-out': [
    'FB.getLoginStatus returns unknown, third-party cookies are blocked, works in Chrome but not in Safari, Firefox or incognito',
  ],
  'login-for-business-access': [
    'config_id, login configuration, Facebook Login for Business does not show the permissions that I ask for',
  ],
}
