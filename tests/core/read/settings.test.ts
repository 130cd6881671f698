import { expect, test } from 'vitest'
import { summaries } from './summary.ts'

/* Settings of programs: the values are never shown, only what is missing. */

test.each([
  ['FACEBOOK_ID=', ['FACEBOOK_ID:empty']],
  ['FB_PAGE=mybakery', ['FB_PAGE:unlike']],
  [
    'FACEBOOK_ID=your-app-id\nFACEBOOK_SECRET=\nFACEBOOK_CALLBACK=http://localhost:3000/cb',
    ['FACEBOOK_ID:placeholder', 'FACEBOOK_SECRET:empty', 'FACEBOOK_CALLBACK:filled'],
  ],
  [
    'TELEGRAM_BOT_TOKEN=\nFACEBOOK_PAGE_ID=\nFACEBOOK_PAGE_ACCESS_TOKEN=   # from the dashboard\nOPENAI_API_KEY=',
    ['FACEBOOK_PAGE_ID:empty', 'FACEBOOK_PAGE_ACCESS_TOKEN:empty'],
  ],
  [
    'environment:\n  FACEBOOK_APP_ID: ""\n  INSTAGRAM_APP_SECRET: ""\n  JWT_SECRET: "a"',
    ['FACEBOOK_APP_ID:empty', 'INSTAGRAM_APP_SECRET:empty'],
  ],
  [
    "'facebook' => [\n  'facebook_app_id' => '',\n  'facebook_app_secret' => env('FACEBOOK_APP_SECRET'),\n]",
    ['facebook_app_id:empty', 'facebook_app_secret:elsewhere'],
  ],
  [
    '"Authentication": { "Facebook": { "AppId": "", "AppSecret": "" }, "Google": { "ClientId": "" } }',
    ['AppId:empty', 'AppSecret:empty'],
  ],
  [
    "'facebook' => [\n  'client_id' => env('FACEBOOK_CLIENT_ID'),\n  'client_secret' => '',\n  'redirect' => 'http://localhost/cb',\n],\n'google' => [\n  'client_id' => '',\n],",
    ['client_id:elsewhere', 'client_secret:empty', 'redirect:filled'],
  ],
  [
    'passport.use(new FacebookStrategy({\n  clientID: "",\n  clientSecret: "",\n  callbackURL: "http://localhost/cb"\n}))',
    ['clientID:empty', 'clientSecret:empty', 'callbackURL:filled'],
  ],
  [
    '<string name="facebook_app_id">442224939723604</string>\n<string name="facebook_client_token"></string>',
    ['facebook_app_id:filled', 'facebook_client_token:empty'],
  ],
  [
    '<key>FacebookAppID</key>\n<string>442224939723604</string>\n<key>FacebookClientToken</key>\n<string></string>',
    ['FacebookAppID:filled', 'FacebookClientToken:empty'],
  ],
  [
    "FB.init({\n  appId: '{your-app-id}',\n  xfbml: true,\n  version: '{api-version}'\n})",
    ['appId:placeholder', 'version:placeholder'],
  ],
  ['NEXT_PUBLIC_FACEBOOK_APP_ID="<APP_ID>"', ['NEXT_PUBLIC_FACEBOOK_APP_ID:placeholder']],
  ['spring.social.facebook.appId=\n', ['spring.social.facebook.appId:empty']],
  [
    'FACEBOOK_PAGE_ID=134895793791914\nMETA_API_VERSION=v17.0',
    ['FACEBOOK_PAGE_ID:filled', 'META_API_VERSION:unlike'],
  ],
  [
    'PAGE_ACCESS_TOKEN=tu_token\nVERIFY_TOKEN=mi_palabra',
    ['PAGE_ACCESS_TOKEN:placeholder', 'VERIFY_TOKEN:filled'],
  ],
])('settings without a value are told: %s', (text, wanted) => {
  expect(summaries(text)).toContain(['settings', ...wanted].join(' '))
})

test.each([
  'DATABASE_URL=\nSTRIPE_KEY=',
  'FB_WIDTH=\nFB_HEIGHT=600',
  'META_DESCRIPTION=\nMETA_TITLE=',
  'VITE_FIREBASE_APP_ID=\nVITE_FIREBASE_API_KEY=',
  'FACEBOOK_PIXEL_ID=\n',
  'GOOGLE_CLIENT_ID=\nGOOGLE_CLIENT_SECRET=',
  'interface Account {\n  facebookPageId: string\n  instagramAccountId?: string\n}',
  'const facebookPageId = await getPage()',
  'facebook_id bigint NOT NULL,',
  'const appId = process.env.FACEBOOK_APP_ID',
  'https://shop.example/?fb_page_id=&x=1',
  '<string name="app_name">My shop</string>\n<string name="google_app_id"></string>',
  "app.init({ appId: '', version: '' })",
])('what is no setting of Meta’s without a value is none: %s', text => {
  expect(summaries(text).filter(line => line.startsWith('settings'))).toEqual([])
})

test('a filled list of settings is told by its values', () => {
  const text = 'FACEBOOK_PAGE_ID=134895793791914\nIG_ACCOUNT_ID=17841405309211844'
  expect(summaries(text).filter(line => line.startsWith('settings'))).toEqual([])
})

test('a rounded number is told as an ID, and as no setting that looks wrong', () => {
  expect(summaries('FB_APP_ID=1.04E+15')).toEqual(['id rounded'])
})

test('a token among empty settings is told first', () => {
  const text = `FACEBOOK_APP_ID=\nPAGE_ACCESS_TOKEN=EAA${'0Z'.repeat(60)}`
  expect(summaries(text).map(line => line.split(' ')[0])).toEqual(['token', 'settings'])
})

test('a value is never part of what is found', () => {
  const text = 'FACEBOOK_APP_SECRET=hunter2hunter2\nFACEBOOK_APP_ID='
  expect(summaries(text).join()).not.toContain('hunter2')
})
