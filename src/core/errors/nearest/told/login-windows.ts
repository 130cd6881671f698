import type { Told } from './told.ts'

/** Ways to tell of the window and the dialog of the login. */
export const toldOfLoginWindows: Told = {
  'dialog-does-not-ask': [
    'it logs in with the old account without asking, I cannot choose another account or Page',
    'the permissions screen is skipped, the dialog says you previously logged in and reconnects the wrong account',
    'no account picker, how to force the user to select the Pages again, switch to a different Facebook account',
    'no me deja elegir otra cuenta, entra directamente con la anterior',
    'I want to add another Page or a new Instagram account, but the dialog does not let me pick it',
    'the wrong account is connected because it takes the Facebook user who is logged in already',
    'earlier I selected only one Page, now I cannot edit the selection of Pages and accounts',
    'how to reset, revoke or remove the integration in order to ask for permissions once more',
    'switch to a different profile when connecting, it always uses the first one',
    'the user declined a permission, ask again with rerequest',
    'auth_type reauthenticate or rerequest is ignored',
  ],
  'dialog-asks-each-time': [
    'users have to approve the permissions every time they log in',
    'Facebook shows the consent screen at every login, how to remember it',
    'already authorised app, and still "you previously logged in, would you like to continue" appears each time',
    'avoid the confirmation screen on every sign in, skip the continue button, auto login',
    'remember the login so that people need not enter their credentials again after a restart of the app',
  ],
  'popup-blocked': [
    'the pop-up closes at once, the login window does not open',
    'clicking the Facebook button opens no window, popup closed by user',
    'auth/popup-closed-by-user, window closes immediately, pop up disappears',
    'the little login window flashes and vanishes',
    'browser blocks the login window, Safari popup, need to allow popups',
  ],
  'dialog-embedded-browser': [
    'the login is refused inside a webview, in-app browser, Electron window or the Instagram app',
    'login inside a WebView is disabled, logging in from an embedded browser is not allowed',
    'people open our site from the Facebook or Instagram app and cannot log in there',
    'electron, cordova inappbrowser, android webview login error',
  ],
  'connect-leads-nowhere': [
    'when I click Connect, Add account, Authorize or Sign in with Facebook nothing opens',
    'the connect button of the plugin gives an error page, a 404, or does nothing',
    'the integration page stays loading when I add an Instagram account',
    'pressing the button to add a Facebook or Instagram channel shows a blank page or 404',
    'can’t connect Instagram, the button is disabled, greyed out, not clickable, does not react',
    'unable to add a social account, the authorization window is white, nothing in the log',
    'redirected to the dashboard without the account being added, connect page empty',
    'clicking link account or connect channel just reloads the page',
  ],
  'sdk-does-nothing': [
    'login button of the javascript sdk not rendered, FB.login does nothing',
    'facebook button is not displayed, XFBML not parsed, fb-login-button invisible',
    'FB is not defined, sdk.js not loaded, ad blocker blocks connect.facebook.net',
    'calling FB.login, FB.api or FB.ui has no effect and no error in console',
    'button disappears after rendering, in single page application or on route change',
  ],
  'jssdk-connected': ['FB.login called when user is already connected'],
  'dialog-feature-unavailable': [
    'Facebook Login is currently unavailable for this app while details are being updated',
  ],
  'dialog-invalid-scopes': [
    'the login page says invalid scopes, this content is not available, the permission name is not valid',
  ],
  'dialog-app-gone': [
    'the app was disabled, my developer app has disappeared, app not available or suspended',
    'app deleted, developer account disabled, app not accessible',
  ],
  'ig-oops': [
    'Oops, an error occurred, page not found on Instagram when opening the login link',
    'sorry this page isn’t available when authorizing Instagram',
  ],
  'ig-invalid-platform-app': ['Instagram says invalid platform app when I open the login link'],
  'ig-developer-role': [
    'insufficient developer role when connecting Instagram',
    'add tester, insufficient role',
  ],
  'which-login': [
    'should I use Instagram login or Facebook login for business for my app',
    'can I log in with Instagram without a Facebook Page or a Facebook account',
    'difference between the Instagram API with Instagram login and the one with Facebook login',
    'users do not want to log in through Facebook, they only have Instagram',
    'do I need a Facebook Page to use the Instagram API',
    'what is better: Instagram API with Instagram Login or with Facebook Login, which one for my case',
    'connect Instagram directly without Facebook, Instagram standalone, Instagram business login support',
    'which product or use case should I add to my app for Instagram',
    'client has no Facebook account, only an Instagram one',
  ],
  'login-for-business-access': [
    'config_id, login configuration, Facebook Login for Business does not show the permissions that I ask for',
    'Facebook Login for Business, config_id, asset selection, business login configuration',
  ],
  'login-on-phones': [
    'logging in works on the computer but fails on iPhone, Android, Safari or in the mobile browser',
    'on mobile the Facebook app opens and does not come back, on desktop everything is fine',
    'tapping login on a mobile device opens the native Facebook app and shows an error or an empty screen',
    'works in the desktop browser and not in Safari on iOS or Chrome on Android',
    'in the emulator or simulator it is fine, on the real device the login fails',
    'after switching to the Facebook app the user does not come back to our app',
    'iPad, tablet, PWA or home screen app login does not work',
  ],
  'limited-login': [
    'on iOS the token of the Facebook SDK is not accepted by Graph, app tracking transparency was denied',
    'iPhone login returns only an authentication token, a JWT, and no data of the user',
    'iOS 17 Facebook login returns invalid token, JWT, authentication token, tracking not allowed',
    'since SDK 17 the access token cannot be used with the Graph API on iPhone, ATT prompt',
    'the login screen on iOS says limited, tracking enabled or limited',
  ],
  'android-key-hash': [
    'works in debug and not after signing for release or from the Play Store',
    'the app opens Facebook for a moment and closes again, keyhash, SHA1, keystore',
    'key hash does not match, invalid key hash when logging in on Android',
    'after uploading to Google Play the Facebook login stopped, app signing key, release build, hash',
    'how to generate a key hash on Windows or Mac with openssl and keytool',
    'login works in debug apk, not in release apk or bundle',
  ],
  'token-not-printed': [
    'LoginManager.logInWithPermissions result has no token, where is access token, AccessToken.getCurrentAccessToken',
  ],
  'expo-proxy': [
    'auth.expo.io redirect, something went wrong trying to finish signing in, expo AuthSession Facebook',
  ],
  'sdk-not-set-up': [
    'Facebook App ID not found in manifest or Info.plist, client token required, SDK not initialized crash on start',
    'app crashes at launch after installing the Facebook SDK, FacebookSdk.sdkInitialize',
  ],
  'plugin-not-built-in': [
    'native module is null, cannot read property logInWithPermissions of null, need to rebuild or link, Expo Go',
    'MissingPluginException, plugin not implemented on this platform',
  ],
}
