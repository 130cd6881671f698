import { expect, test } from 'vitest'
import { matches } from '#src/core/errors/match.ts'
import { familyNames } from '#src/core/family.ts'
import { facebookPermissions } from '#src/core/login/permissions/permissions.ts'
import { read } from '#src/core/read/read.ts'
import { firstError, summaries } from '#tests/core/read/summary.ts'

/* Sentences with the words of an entry that is about something else. */

const entryOf = (text: string) => matches({ text })[0]?.entry.id

const refusal = (code: number, message: string) =>
  JSON.stringify({ error: { message, type: 'OAuthException', code } })

const reviewed = (feature: string) =>
  `(#10) To use '${feature}', your use of this endpoint must be reviewed and approved by Facebook. To submit this '${feature}' feature for review please read our documentation on reviewable features.`

test.each([
  ['10-public-content', 'Page Public Content Access'],
  ['10-feature-review', 'Instagram Public Content Access'],
  ['10-feature-review', 'Page Public Metadata Access'],
])('Meta’s two sentences about a feature are one error: %s, %s', (id, feature) => {
  const [first, second] = reviewed(feature).split(/(?<=Facebook\.) /)
  expect(summaries(reviewed(feature))).toEqual([`error ${id} by words`])
  expect(summaries(refusal(10, reviewed(feature)))).toEqual([`error ${id} by words`])
  expect(summaries(`${first}\n${second}`)).toEqual([`error ${id} by words`])
  expect(firstError(second ?? '')).toBe(`${id} by words`)
})

test.each([
  '(#100) period must be one of the following values: day, week',
  '(#100) media_type must be one of the following values: IMAGE, REELS',
  'Metric reach failed: (#100) period must be one of the following values: day, week',
])('a value of another parameter is not called a metric: %s', message => {
  expect(firstError(refusal(100, message))).toBe('100-value by words')
})

test.each([
  '(#100) metric[0] must be one of the following values: reach, views',
  '(#100) metric[12] must be one of the following values: reach, views',
  'metric must be one of the following values: reach',
])('an unknown metric is called one: %s', message => {
  expect(firstError(refusal(100, message))).toBe('100-metric by words')
})

test.each([
  'No Facebook access token found',
  'No page access token available',
  'No Instagram app ID found',
  'No business ID found',
  'No Instagram Business Account ID found',
  'No page permissions found',
  'No Instagram account token available',
  'No Facebook app linked',
  'Could not find any access token',
  'Unable to find any Page tokens',
  'Cannot find any Page permissions',
])('a tool that lacks something else is not said to see no account: %s', message => {
  expect(entryOf(message)).not.toBe('tool-finds-no-account')
})

test.each([
  'No Instagram account found',
  'No Instagram account is connected',
  'Error: no Facebook or Instagram account linked',
  'No eligible Facebook Pages with linked Instagram accounts were found',
  'No Instagram professional account linked to your Facebook Page found',
  'No page available',
  'We couldn’t find any Instagram accounts',
  'Unable to find any connected Facebook Pages for this user',
  'Publisher could not find any Facebook or Instagram accounts',
])('a tool that sees no account is understood in other words too: %s', message => {
  expect(entryOf(message)).toBe('tool-finds-no-account')
})

test.each([
  'Missing instagram_business_account',
  'Error: missing business_id',
  "KeyError: missing 'pages_access_token'",
  'requires instagram_account_id',
])('a missing field is not called a permission: %s', message => {
  expect(entryOf(message)).not.toBe('permission-named')
})

test.each(['PAGE_ID', '{page-id}', 'undefined', 'your-page-id', '[object Object]'])(
  'a placeholder in place of an ID is called one: %s',
  alias => {
    const message = `(#803) Some of the aliases you requested do not exist: ${alias}`
    expect(firstError(refusal(803, message))).toBe('803-placeholder by words')
  },
)

test.each(['idris', 'nancys.bakery', 'nonesuch', '461951327'])(
  'a name or a number in place of an ID is no placeholder: %s',
  alias => {
    const message = `(#803) Some of the aliases you requested do not exist: ${alias}`
    expect(firstError(refusal(803, message))).toBe('803 by words')
  },
)

test.each([
  [100, '(#100) The parameter client_id is required', 'exchange-missing'],
  [100, '(#100) The parameter app_id is required', 'dialog-invalid-app-id'],
  [4, 'feedback_required: We restrict certain activity to protect our community', 'private-api'],
  [100, '(#100) The parameter recipient is required', '100-parameter'],
])('a whole sentence says more than a part of it with the code %i: %s', (code, message, id) => {
  expect(firstError(refusal(code, message))).toBe(`${id} by words`)
})

test('“URL Blocked” is the JavaScript SDK’s only where its own address stands beside it', () => {
  const words = 'URL Blocked: This redirect failed because the redirect URI is not whitelisted'
  expect(entryOf(words)).toBe('dialog-url-blocked')
  expect(
    entryOf(`${words}. redirect_uri=https://staticxx.facebook.com/connect/xd_arbiter/r/x.js`),
  ).toBe('jssdk-domain')
})

test.each([
  'pages_show_list, page_read_engagement, instagram_basic',
  'instagram_basic pages_show_list instagram_manage_insight',
])('a misspelt name in a list of permissions is found: %s', list => {
  const scopes = read(list).find(({ kind }) => kind === 'scopes')
  expect(scopes).toMatchObject({ lint: { faults: [{ kind: 'near-miss' }] } })
})

test('a field with a name like a permission’s is not taken for one', () => {
  const fields = 'pages_show_list, instagram_basic; fields=instagram_business_account,page_token'
  expect(read(fields).find(({ kind }) => kind === 'scopes')).toMatchObject({
    names: ['pages_show_list', 'instagram_basic'],
  })
})

test('a missing permission is known by its name alone', () => {
  for (const { name } of facebookPermissions) {
    expect(firstError(refusal(10, `(#10) Missing ${name}.`))).toBe('permission-named by words')
  }
  expect(entryOf('Missing extended permission: pages_manage_new_things')).toBe('permission-named')
})

test('“Invalid Client ID” belongs to neither family, and its entry names the ID of each', () => {
  expect(firstError('{"error_type":"OAuthException","error_message":"Invalid Client ID"}')).toBe(
    'invalid-client-id by general',
  )
  const steps = matches({ text: 'Invalid Client ID' })[0]?.entry.steps.join(' ')
  for (const family of Object.values(familyNames)) expect(steps).toContain(`${family}: `)
})

test.each([
  [
    'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed',
    'certifi',
  ],
  ['Error: unable to get local issuer certificate', 'NODE_EXTRA_CA_CERTS'],
  ['cURL error 60: SSL certificate problem', 'php.ini'],
])('the advice about %s names the fix of its language', (words, fix) => {
  expect(matches({ text: words })[0]?.entry.steps.join(' ')).toContain(fix)
})

test.each([
  [
    'google-words',
    '{"error":{"code":403,"message":"Request had insufficient authentication scopes.","errors":[{"message":"Insufficient Permission"}],"status":"PERMISSION_DENIED"}}',
  ],
  ['other-service', '{"errors":[{"code":89,"message":"Invalid or expired token."}]}'],
  [
    'other-service',
    '{"status":401,"serviceErrorCode":65601,"code":"REVOKED_ACCESS_TOKEN","message":"The token used in the request has been revoked by the user"}',
  ],
  ['other-service', '{"code":7,"message":"permission denied","details":[]}'],
  ['other-service', 'DiscordAPIError[50001]: Missing Access'],
  [
    'other-service',
    'HTTP Error 403: {"errors":[{"message":"No verified sender.","field":"from"}]}',
  ],
  ['other-service', '{"code":2,"response":"A thread already exists with this link"}'],
  ['other-service', 'Pinterest: {"code":2,"message":"Authentication failed.","status":"failure"}'],
  [
    'other-service',
    '{"error":{"code":"InvalidAuthenticationToken","message":"Access token has expired or is not yet valid."}}',
  ],
  ['other-service', 'An error occurred (ExpiredToken) when calling the ListBuckets operation'],
  ['database-words', 'ERROR:  permission denied for table users'],
  ['database-words', "SQLSTATE[HY000] [1045] Access denied for user 'root'@'localhost'"],
])('an error of another service is not said to be Meta’s: %s, %s', (id, text) => {
  expect(firstError(text)).toBe(`${id} by words`)
})

test.each([
  [
    '9004 by words',
    'The media could not be fetched from this URI: https://bucket.s3.amazonaws.com/a.jpg',
  ],
  [
    '190-463 by words',
    'Error validating access token: Session has expired on Monday. saved: {"ok":false,"error":"token_expired"}',
  ],
  ['200 by code', '{"status":"PERMISSION_DENIED","error":{"type":"OAuthException","code":200}}'],
])('signs of another service beside Meta’s error change nothing: %s', (error, text) => {
  expect(firstError(text)).toBe(error)
})

test.each([
  'Invalid token',
  'n8n: Unauthorized',
  'Make: [401] Unauthorized',
  '{"error":"invalid_token"}',
  'Error: Invalid access token',
  'Token inválido',
])('a few words of a program are said to name no cause: %s', text => {
  expect(firstError(text)).toBe('token-words by words')
})

test.each([
  'I want a token',
  'My token is not working',
  'CSRF token invalid',
  'Twitter: Invalid or expired token',
  'SyntaxError: Unexpected token',
])('other words about tokens are not taken for a program’s: %s', text => {
  expect(entryOf(text)).not.toBe('token-words')
})

test('an expired link of an e-mail is no cancelled login', () => {
  const address = 'https://app.example/auth/callback?error=access_denied&error_code='
  expect(firstError(`${address}otp_expired&error_description=The+link+has+expired`)).toBe(
    'otp-expired by words',
  )
  expect(firstError(`${address}200&error_reason=user_denied`)).toBe('login-cancelled by words')
})

const endedToken = JSON.stringify({
  error: {
    message:
      'Error validating access token: Session has expired on Monday, 03-Aug-20 00:43:13 PDT.',
    type: 'OAuthException',
    code: 190,
    error_subcode: 463,
  },
})

test.each([
  `${endedToken} scope=pages_show_list,whatsapp_business_management`,
  `I use Pages, Instagram and WhatsApp. My Page call says: ${endedToken}`,
  `pages_show_list, whatsapp_business_messaging\n${endedToken}`,
  `Facebook, WhatsApp, Threads\n${endedToken}`,
  `Posting to facebook, instagram and whatsapp api failed: ${endedToken}`,
  `WhatsApp API, LinkedIn and Facebook: ${endedToken}`,
])('an ended token beside the name of WhatsApp is no token for WhatsApp: %s', text => {
  expect(firstError(text)).toBe('190-463 by words')
})

test.each([
  `${endedToken} in the WhatsApp node`,
  `WhatsApp Business Cloud API: ${endedToken}`,
  `whatsapp-api error ${endedToken}`,
  `My WhatsApp token: ${endedToken}`,
  `WhatsApp Cloud API, POST https://graph.facebook.com/v21.0/1/messages: ${endedToken}`,
  `I made a Facebook app for the WhatsApp API: ${endedToken}`,
  `Facebook, WhatsApp: ${endedToken} {"messaging_product":"whatsapp"}`,
  `${endedToken} {"messaging_product":"whatsapp"}`,
])('an ended token of a call to WhatsApp is told as one: %s', text => {
  expect(firstError(text)).toBe('whatsapp-190 by words')
})

test.each([
  'Failed to connect Instagram account',
  'Error: Unable to connect your Instagram account. Please try again later.',
  '[2025-01-02 10:11:12] local.ERROR: Failed to publish to Instagram',
  'The request to Facebook failed.',
  'Something went wrong while connecting to Facebook',
  'An error occurred while posting to your Facebook page',
  'Call to Facebook API failed',
  'Request to Instagram failed with an unknown error',
])('a program that says only that it failed is told to show Meta’s answer: %s', text => {
  expect(summaries(text)).toEqual(['error failure-alone by words'])
})

test.each([
  'I could not post on Facebook yesterday',
  'Sorry, couldn’t make it, can we connect on Facebook?',
  'Failed to publish to LinkedIn',
  'Failed to connect to Redis for the facebook worker',
  'Failed to load meta tags',
  'Failed to load resource: the server responded with a status of 404',
  'Unable to resolve dependency facebook/react-native',
  'Failed to reconnect to instagram: MCP error -32000: Connection closed',
  'Failed to fetch Instagram media: Error: Instagram API error: 400',
  '(#190) Failed to connect to Facebook: Error validating access token',
  'Failed to post to Instagram? Try our scheduling service for free.',
  'Failed to load the Facebook Pixel',
  'Failed to load Instagram embed script',
  'Error loading Facebook SDK: blocked by client',
  'Could not load Facebook comments plugin',
  'Error: Failed to load facebook/opt-125m from huggingface',
  'Failed to import facebook_business: No module named facebook_business',
  'Unable to import facebook-sdk: ModuleNotFoundError',
  'Failed to connect to Meta Quest 3',
  'unable to connect to meta server for node 3',
  'Failed to connect to meta service (Nebula Graph)',
  'Failed to fetch from meta.stackexchange.com',
  'Unable to sync WhatsApp contacts on my phone',
  'Could not connect to WhatsApp Web on my laptop',
  'Failed to verify Facebook domain ownership',
  'Cannot load facebook.com in my browser',
  'Unable to load Facebook Marketplace',
  'Failed to fetch the Facebook repository from GitHub',
  'Failed to load data from Instagram 2023 dataset',
  'Failed to load Instagram fonts',
  'Failed to authenticate with Graph API: AADSTS700016',
  'Unable to connect to the Graph API of Microsoft',
])('words that tell something else are no bare failure: %s', text => {
  expect(summaries(text)).not.toContain('error failure-alone by words')
})

test.each([
  ['exchange-unread', 'No access_token in response: {"error":{"message":"x"}}'],
  ['private-api', 'Image has an invalid aspect ratio'],
  ['private-api', 'Instagram only accepts JPEG files'],
  ['site-refuses-person', 'error=access_denied&error_reason=user_denied'],
  ['site-refuses-person', 'Signups are open for the webinar'],
  ['reads-public-pages', 'Maybe this user does not exist?'],
  ['100-public-metadata', 'Page Public Content Access needs App Review'],
  ['app-inspected', 'We review our apps for compliance every year'],
  ['app-inspected', 'Action is required for your parcel'],
])('the words of %s do not stand in: %s', (id, text) => {
  expect(entryOf(text)).not.toBe(id)
})

test.each([
  ['100-33-empty', 'messages'],
  ['100-33-empty', 'media_publish'],
  ['100-33-empty', 'leadgen_id'],
  ['100-33-empty', 'undefined'],
  ['100-33', '17841405793187218'],
  ['100-33', 'feedback-team'],
  ['100-33', 'mediamarkt'],
])('what stands in place of an ID tells the cause: %s, %s', (id, sent) => {
  const message = `Unsupported get request. Object with ID '${sent}' does not exist, cannot be loaded due to missing permissions, or does not support this operation.`
  expect(firstError(refusal(100, message))).toBe(`${id} by words`)
})

test.each([
  ['803-placeholder', '{leadgen_id}'],
  ['803-placeholder', 'page_id'],
  ['803-placeholder', 'pageId'],
  ['803', 'nike_official'],
  ['803', 'david'],
])('a placeholder is told from a name: %s, %s', (id, alias) => {
  const message = `(#803) Some of the aliases you requested do not exist: ${alias}`
  expect(firstError(refusal(803, message))).toBe(`${id} by words`)
})

test.each([
  '{ message: post.body, access_token: accessToken }',
  'Params ({"access_token":"AZAZAZAZAZA"})',
])('parameters with the name of a token are no answer of Meta’s: %s', text => {
  expect(summaries(text)).not.toContain('answer exchange')
})

test.each([
  ['100-message-form', 105, '(#105) param name_placeholder[buttons] has too many elements.'],
  ['100-message-form', 194, '(#194) param name_placeholder[elements] has too few elements.'],
  ['100-message-form', 100, '(#100) Web url cannot be empty for url type button'],
  ['100-parameter', 100, '(#100) The parameter recipient is required'],
  ['100-too-long', 100, '(#100) Length of param message[text] must be less than or equal to 2000'],
])('the form of a message is told from other parameters: %s, %i, %s', (id, code, message) => {
  expect(firstError(refusal(code, message))).toBe(`${id} by words`)
})

test('the sentence of Meta’s Business SDKs is no message of the error', () => {
  const words = 'Please reduce the amount of data you are asking for, then retry your request'
  const error = JSON.stringify({ error: { code: 1, message: words } }, null, 2)
  const printed = `Message: Call was not successful\nMethod:  GET\nStatus:  500\nResponse:\n${error}`
  expect(firstError(printed)).toBe(firstError(error))
  expect(read(printed)).toMatchObject([{ kind: 'error', facts: { messages: [words] } }])
})

test.each([
  [4, 1504022, 'There have been too many calls from this app. Wait a bit and try again.', '4'],
  [17, 2446079, 'There have been too many calls to this ad-account. Wait a bit.', '17'],
  [613, 1487742, 'There have been too many calls from this ad-account. Wait a bit.', '613'],
  [80004, 2446079, 'There have been too many calls to this ad-account. Wait a bit.', '80000'],
])('limits with the same words are told apart by code %i', (code, error_subcode, message, id) => {
  const answer = JSON.stringify({ error: { message, code, error_subcode } })
  expect(firstError(answer)).toMatch(new RegExp(`^${id} by `))
})
