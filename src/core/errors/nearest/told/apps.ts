import type { Told } from './told.ts'

/** Ways to tell of the settings, the mode and the review of an app. */
export const toldOfApps: Told = {
  'own-people-only': [
    'only people who are added as developers of the app can use the connector, others are disappointed',
    'add test users or change settings so that any Facebook user can log in',
    'some people can log in with Facebook and others cannot, not consistent between users',
    'a friend or colleague cannot sign up with Facebook, only my own account works',
    'users without a role, who are not administrators or testers of the app, cannot log in',
    'works with my account but customers, clients or other users get an error when they connect',
    'only admins, developers and testers of the app can log in, normal users see nothing or an error',
    'a test user works, a real user does not',
    'funciona con mi cuenta de administrador pero otros usuarios no pueden iniciar sesión',
    'só funciona com a minha conta, outros usuários não conseguem conectar',
    'bei mir als Admin geht es, andere Nutzer können sich nicht anmelden',
    'cela marche avec mon compte mais pas pour les autres utilisateurs',
    'our clients and customers cannot connect their accounts, in our office it works',
    'only the owner of the app can use the integration, everyone else is refused',
    'public users get app not available, people outside of my team are rejected',
    'webhooks and data come only for accounts that are added as testers',
    'works for the developer account, production users fail to authorize',
    'external users, third parties and visitors of the site cannot sign up via Facebook',
  ],
  'app-not-live': [
    'the site says that the app is not properly set up for Facebook login',
    'error only for other people because the app is not configured or not public',
    'how do I switch the app to live mode, publish the app, the app is in development',
    'this app needs to be live, app mode toggle, privacy policy URL is required to go live',
    'is it necessary to publish the app or can it stay in development mode',
    'live mode toggle greyed out, cannot switch the app from development to production',
    'how can I make my Facebook app public, app is not public yet, unpublished',
    'posts or logins stop because the app is in dev mode or sandbox',
  ],
  'live-needs': [
    'cannot make the app live, the switch says something is missing: icon, category, privacy policy, terms, data deletion',
    'website cannot go live, currently ineligible for submission, app icon missing',
  ],
  'app-review-needed': [
    'documentation says no review is needed, laborious process to let my bot post to Facebook, Instagram and Threads',
    'do I have to submit for app review, need advanced access, business verification to use it myself',
    'is review required for an internal app or for my own Page',
    'how to get advanced access for a permission',
    'do I need app review if only I use it, own Pages only, internal tool',
    'standard access versus advanced access, how to submit, screencast for reviewers',
    'my users need permission approval from Facebook before they can use it',
  ],
  'review-rejected': [
    'my app review was rejected or denied, the reviewer could not test, screencast',
    'Facebook rejected our submission, how did you get your app approved, screencast not accepted',
  ],
  'review-test-calls': [
    'the button to request advanced access is greyed out, needs a successful test API call',
  ],
  'verify-business': [
    'business verification needed, verify your business, documents of the company',
    'business verification required, individual developer without a company, tech provider',
  ],
  'tester-invitation': [
    'added as tester or Instagram tester, where to accept the invitation, pending invite',
    'invite tester, pending, roles, accept invite in Instagram settings apps and websites',
  ],
  'app-basics': [
    'privacy policy url, data deletion callback, icon and category of the app',
    'data deletion instructions url, privacy policy url invalid, terms of service, app icon 1024',
  ],
  'app-inactive': [
    'the app is inactive, archived or not used for 90 days',
    'app was archived due to inactivity',
  ],
  'which-secret': [
    'what is the user secret, client secret or app secret, is it the same',
    'difference between app id, app secret and client token',
    'what to enter for consumer key, API key, client id, client secret, app id, app secret',
  ],
  'secret-exposed': [
    'the app secret or token leaked, was committed to git or posted in public',
    'I accidentally published my token, how do I revoke, reset or rotate the secret',
  ],
  'product-missing': [
    'the guide or tutorial is outdated, our dashboard has another interface, screens do not match the instructions',
    'cannot follow the documentation, menu items are different, steps no longer exist',
    'cannot find the product, use case or app type in the developer dashboard',
    'Instagram Basic Display, Instagram Graph API or Facebook Login is not shown under add product',
    'the new app dashboard looks different from the tutorial, business type missing, use cases screen',
  ],
  'permission-not-offered': [
    'permission does not show in the explorer or in app review list',
    'instagram_business_basic or pages_manage_posts cannot be chosen, permission missing in explorer dropdown',
  ],
  'permission-ended': [
    'manage_pages, publish_pages or read_stream permission is refused, old scope',
    'deprecated scope, user_photos, manage_pages replaced, publish_pages invalid, publish_to_groups',
  ],
  'permissions-needed': [
    'docs are unclear about what is required, which permission must be added or removed, is instagram_basic really required',
    'what permissions or scopes do I need to publish, read comments, read insights or send messages',
    'list of required permissions for Instagram publishing, messaging, insights, ads',
    'which permissions or scopes do I need to post, read messages, comments, insights or leads',
    'list of required scopes for the integration, minimal permissions, what to request in app review',
    'read Instagram DMs and messages from Messenger through the API',
  ],
  'permissions-unused': ['permissions were removed from the app because they were not used'],
  'dialog-needs-permission': [
    'a permission is not in the list and cannot be added, the use case does not offer the permission',
    'cannot find instagram_manage_insights or pages_manage_posts in the dashboard of the app',
  ],
  'version-notice': [
    'email from Facebook that we need to update the SDK or the version to the latest one',
    'API version is deprecated, upgrade to a newer version of Graph',
    'upgrade API version, v19 will be removed, deprecated version warning',
  ],
  'calls-allowed': [
    'rate limit, how many calls or requests per hour',
    'quota, limit of requests per user or app, how often may I poll, usage percent',
  ],
  'app-restricted': [
    'developer policy violation, verify that login is integrated correctly, app crashes or hangs in testing',
    'mail from Meta about platform terms, app removed until fixed',
  ],
}
