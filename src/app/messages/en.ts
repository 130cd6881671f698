/** A client's texts before the login. The other languages have the same keys and the same {words}. */
export const en = {
  title: 'Connect your Instagram account',
  titleFor: 'Connect your Instagram account with {name}',
  lead: 'This takes a few minutes. You log in with Facebook, and only Facebook sees your password.',
  language: 'Language',

  whoAsks: 'Who asks',
  whoNamed: '{name}, with the Meta app {appId}.',
  whoUnnamed:
    'The Meta app {appId}. Facebook will show you its name: go on only if it is the one you expect.',
  noApp: 'This link names no app. Ask for a new link.',
  forDevelopers:
    'This link is for Instagram Login, which ends in a developer’s terminal. Ask for a link for Facebook.',
  elsewhere: 'This page belongs at {host}. Open it there.',
  noStorage:
    'This browser refuses storage to this page, so your login could not be recognised. Allow it, or leave private mode.',
  worker: 'Another site at this address could read your login, so you cannot log in here.',

  whatFor: 'What it asks for',
  configured: 'The app has set this itself. Facebook shows you the list before you agree.',
  reads: 'Read only',
  writes: 'Can change things',
  business: 'Gives access to your business',
  askProfile: 'See your Instagram profile and your posts',
  askPages: 'See which Facebook Pages you manage',
  askPageContent: 'Read the content and reactions on your Page',
  askPublish: 'Publish posts, reels and stories on Instagram',
  askComments: 'Read, answer, hide and delete comments',
  askMessages: 'Read and answer direct messages',
  askInsights: 'See figures: reach, views and followers',
  askPageSettings: 'Be told what happens on your Page, and change its settings',
  askPagePosts: 'Publish, change and delete posts on your Page',
  askLikes: 'Like and comment in the name of your account or Page',
  askDelete: 'Delete posts, stories and reels',
  askEvents: 'See and change events',
  askShopping: 'See and change your product catalogue, and tag products',
  askPartnerships: 'Work with partnerships and paid content',
  askPortfolio: 'Use your business portfolio, which may hold your Page',
  askAds: 'See or manage your ads',
  askLeads: 'Read what people entered in your lead forms',
  askOther: 'Another permission: {permission}',
  names: 'Meta’s names for this',

  willSee: 'What you will see',
  seeLogin: 'Facebook asks you to log in, or to continue as yourself.',
  seeSetup: 'If you have no professional account or no Page yet, it helps you to make one.',
  seeBoth:
    'It shows two lists: Instagram accounts and Facebook Pages. Tick yours in both lists, the account and the Page it is connected to.',
  seeAll:
    'It shows what is asked for. Leave everything switched on: if one thing is off, Facebook treats all as off.',
  seeBack: 'You come back to this page, and see what was connected.',

  afterwards: 'What happens with it',
  afterwardsText:
    'The keys that Facebook hands out come into this tab of your browser and nowhere else. You decide who gets them. You can take everything back at any time: Facebook › Settings › Business integrations.',

  button: 'Continue with Facebook',
  buttonHint: 'Opens facebook.com in this tab.',

  inAppTitle: 'Open this page in your browser',
  inAppWhy:
    'You are inside {app}. An app can read what its own browser shows, and your login may come back to another browser.',
  inAppIos: 'Press ••• or the share sign, and choose “Open in Safari” or “Open in browser”.',
  inAppAndroid: 'Press ⋮ or •••, and choose “Open in Chrome” or “Open in browser”.',
  inAppOther: 'Open the menu, and choose “Open in browser”.',
  inAppPaste: 'If there is no such line, copy the link and paste it into your browser.',
  inAppCopy: 'Copy the link',
  inAppCopied: 'Copied the link to this page',
  inAppAnyway: 'Log in here anyway',
  anotherApp: 'another app',
}

export type Messages = { readonly [Key in keyof typeof en]: string }
