import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entries } from '#src/core/errors/entries.ts'
import { exampleOf } from '#src/core/errors/entry.ts'
import { ofMeta } from '#src/core/errors/symptoms/words.ts'
import { summaries } from './summary.ts'

/* Trouble that people describe in their own words, in the languages that are met most. */

const told: Readonly<Record<string, readonly string[]>> = {
  'nothing-listed': [
    'it says i have no facebook pages',
    'facebook findet meine seite nicht',
    'Hallo, ich hab in n8n die Instagram Seite verbunden aber da kommt immer eine leere Liste zurück bei me/accounts, obwohl ich Admin der Seite bin. Weiß jemand woran das liegt?',
    'me/accounts gibt mir ein leeres Array zurück',
    'bij me/accounts krijg ik een lege lijst terug',
    'my client only sees one of their pages in the facebook popup',
    'Kunde hat sich mit Facebook eingeloggt, aber ich sehe nur 1 von 4 Seiten',
    'al iniciar sesión con Facebook al cliente no le sale su página',
    'no se encuentran páginas',
    'minha pagina nao aparece',
    'ma page facebook ne s’affiche pas',
    'GET /me/accounts gives me {"data": nothing}, it returns an empty array although I manage the page',
    'I connected Facebook but my fanpage doesnt appear in the dropdown',
    'Warum wird meine Facebook-Seite in der Auswahl nicht angezeigt?',
    'Mi página de Facebook no aparece en la lista de páginas',
    'A página do Facebook não aparece para selecionar',
    'Ma page Facebook n’apparaît pas dans la liste',
    'La pagina Facebook non compare nell’elenco',
    'Facebookページが一覧に表示されません',
    '我的粉絲專頁看不到',
  ],
  'field-not-there': [
    'instagram_business_account is null for one of my pages',
    'the response does not include connected_instagram_account, only the page id',
  ],
  'instagram-not-listed': [
    'My Instagram business account is not showing up after I connect Facebook',
    'Mein Instagram-Konto wird nicht gefunden, obwohl es ein Business-Konto ist',
    'La cuenta de Instagram no aparece al conectar',
  ],
  'token-lifetime': [
    'le jeton d’accès a expiré que faire',
    'mi token expiró qué hago',
    'why does my token keep expiring',
    'is it normal that the page token has expires_at 0',
    'warum läuft mein token ab',
    'If I log in, the token expired an hour later. Why?',
    'how can i make the page access token permanent?',
    'The token expires every 60 days, can I extend it automatically?',
    'Mein Facebook-Token läuft nach 2 Stunden ab, warum?',
    '¿Por qué el token caduca cada 60 días?',
    'Comment avoir un token Facebook permanent ?',
    'Meu token expira em 1 hora, como renovar?',
    'O token expira a cada 1 hora e não é renovado automaticamente',
    'The Graph Explorer gives short term tokens that only last 2h, I think',
    'how do I handle refreshing the token',
  ],
  'token-elsewhere': [
    'The token works in the debugger but not in my app',
    'The same request works in the Graph API Explorer but my app gets nothing',
    'In Postman funktioniert der Graph-Aufruf, aber in meinem PHP nicht',
  ],
  'verify-token-what': ['Where do I get the verify token?', 'How to obtain IG_VERIFY_TOKEN?'],
  'permissions-unused': [
    'We have removed permissions from your app that haven’t been used in the last 90 days',
    'The following permissions will be removed from your app because there were no API calls',
  ],
  'app-inactive': ['Your app is currently inactive because it has not been used'],
  'app-restricted': [
    'Your app has been restricted because it does not comply with the Meta Platform Terms',
    'Your app is in violation of Developer Policies 1.6. API access has been deactivated',
  ],
  'verification-refused': ['Your business verification was rejected.'],
  'secret-exposed': ['I pushed my Facebook app secret to a public GitHub repository'],
  'some-posts-fail': [
    'reels not uploading but images work',
    'I can post images but not videos to Instagram through the API',
    'Photos publish fine, carousels fail',
    'Bilder gehen, Reels nicht',
    'las imágenes se publican pero los reels no',
  ],
  'one-network-works': [
    'Facebook works but Instagram doesn’t',
    'Posting to Instagram works, to Facebook fails',
  ],
  'works-locally': [
    'facebook login works on localhost but not in production',
    'Instagram OAuth works locally but fails on Vercel',
  ],
  'login-on-phones': [
    'login works on desktop but not on mobile',
    'facebook login not working on iphone but works on desktop',
  ],
  'one-token-works': ['user token works but page token does not'],
  'own-people-only': [
    'Facebook login is fine for testers but other users cannot log in',
    'Login geht nur für Admins der App',
  ],
  'mark-behind-address': ['http://localhost:3000/#_=_', 'why is #_=_ added to my url'],
  'login-loop': ['after facebook login I am stuck in an infinite redirect loop'],
  'dialog-does-not-ask': [
    'On the second login Facebook does not show the permission dialog again',
    'How can the user select a different page after the first login?',
  ],
  'instagram-not-linked': [
    'la página no tiene cuenta de instagram',
    'facebook seite hat kein instagram konto',
    'my instagram is not connected to my facebook page',
    'how do i connect instagram to my page',
    'mein instagram ist nicht mit der facebook seite verbunden',
    'wie verbinde ich instagram mit meiner seite',
    'meu instagram nao esta vinculado à página',
    'mon instagram n’est pas lié à ma page facebook',
    'comment relier instagram à ma page',
  ],
  'app-not-live': [
    'how do i make my app live',
    'wie schalte ich die app live',
    'como publicar meu aplicativo do facebook',
  ],
  'redirect-uri-where': [
    'where do i put the redirect uri',
    'weiterleitungs-uri stimmt nicht',
    'cuál es la url de redireccionamiento',
    'a uri de redirecionamento não confere',
    'quelle url de redirection',
  ],
  'webhook-silent': [
    'instagram webhook kommt nicht an bei kommentaren',
    'My Instagram webhook is not triggered by real messages',
    'El webhook no recibe mensajes',
  ],
  'verify-business': [
    'Why do I have to verify my business to use Facebook Login in my app?',
    'My meta console says I have to verify my business',
    'How to get the permission without business verification',
    'Meta verlangt eine Unternehmensverifizierung für meine App, muss ich das?',
    '¿Por qué Meta pide verificación de empresa para mi aplicación?',
  ],
  'feed-stopped': [
    'Instagram feed not longer displaying on client’s site. Verified access token.',
    'My Instagram feed stopped working on my website',
    'The Instagram feed is not updating anymore',
    'Instagram widget stopped loading images',
    'our facebook feed does not show on the site any more',
    'Instagram posts no longer show on our website',
    'Instagram Feed wird nicht mehr angezeigt',
    'El feed de Instagram ya no se muestra en mi web',
    'O feed do Instagram não aparece no meu site',
    'Mon flux Instagram ne s’affiche plus',
  ],
  'field-not-named': [
    'facebook login returns email null',
    '/me only returns the name and the id, nothing else',
  ],
  'where-ids-are': [
    'Where can I find my Facebook page id?',
    'Wo finde ich die Instagram-Account-ID?',
    '¿Dónde encuentro el ID de la cuenta de Instagram?',
  ],
  'which-token': [
    'what is the difference between a user access token and a page access token?',
    'how do I generate an access token for my page',
  ],
  'replies-not-sent': [
    'I receive Instagram messages in the inbox, but can’t send any',
    'Our chatbot gets DMs from Instagram but is not able to reply to messages through the API',
  ],
  'popup-blocked': ['The Facebook login window pops up and closes instantly'],
  'dialog-embedded-browser': ['Inside the Instagram app the login with Facebook does not open'],
  'posts-hidden': [
    'Posts that my app publishes on the page are only visible to me',
    'When I publish with the API nobody else sees the post. No one can see it but admins',
    'Meine Beiträge auf der Seite sieht nur ich, sie kommen von der API',
  ],
  'bot-silent': [
    'My chatbot does not answer in Messenger',
    'Mein Bot antwortet nicht auf Instagram',
    'mi bot de messenger no responde',
  ],
  'login-does-not-return': [
    'After Facebook login the browser does not return to my app',
    'logInWithPermissions never resolves its promise',
    'The screen stays white after I press Continue in the Facebook dialog, when I log in',
    'the onSuccess callback of Facebook login is never called',
  ],
  'android-key-hash': [
    'Facebook error Invalid key hash',
    'Facebook login works in the debug build but not in the release build',
    'Login only works when the Facebook app is not installed',
  ],
  'dialog-app-gone': ['Meta has restricted our app without a reason'],
  'token-words': ['I get an Instagram error saying that the token is invalid'],
  'ad-account-not-listed': [
    'I cannot see my Facebook ad account in the connector',
    'Mein Werbekonto wird nicht angezeigt',
  ],
  'connect-leads-nowhere': [
    'I click on the Connect button of Instagram and nothing happens',
    'I authorized everything at Facebook but the channel still says not connected',
  ],
  'webhook-challenge': [
    'What do I have to return for hub.challenge?',
    'How should I check hub.verify_token in the Facebook webhook?',
  ],
  '190-460': [
    'After I changed my Facebook password the token is invalid',
    'The Instagram integration stopped after a password reset',
    'Why does the token die when the user changes the password on Facebook?',
  ],
  '6000': [
    'Uploading large videos to Facebook fails in the middle',
    'Chunked video upload to the page stops with an error',
  ],
  'redirect-after-login': [
    'After signing in with Facebook users land on the wrong page',
    'Facebook login redirects to the home page instead of the profile',
    'When I log in with Instagram it does not take me back to the checkout',
    'User stays on the login page after Facebook authentication',
    'After the Facebook login I am not redirected to the dashboard',
  ],
  '10-2534022': [
    'Can I reply to an Instagram customer after 24 hours?',
    'The chat is closed because of the 24h window of Messenger',
    'Messages outside the 24-hour window are refused by Instagram',
  ],
  'live-stream': [
    'My stream does not start on Facebook Live',
    'rtmps connection to facebook fails',
    'How do I get the stream key for Facebook with the API?',
    'Restream to Facebook stops after some seconds with an error',
    'Can I go live on Instagram with OBS? It does not work',
  ],
  'post-stuck': [
    'My Instagram posts are stuck in processing',
    'The scheduled Facebook post stays pending and is never published',
    'Reels remain in draft and never get published',
    'The tool says published but the post is not on Instagram',
    'Posts hang in the queue forever',
    'The post is marked as sent, but nothing appears on our Facebook page',
  ],
  'embedded-signup': [
    'The Embedded Signup popup closes and I get no code',
    'How do I implement the WhatsApp embedded signup?',
    'WA_EMBEDDED_SIGNUP event is never received',
  ],
  'other-login-first': [
    'Facebook login fails because the email is already registered',
    'I cannot sign in with Facebook: the username already exists',
  ],
  'content-empty': [
    'The API returns an empty list for the comments of my post',
    'Graph API /feed call gives no data for some posts',
    'get_connections returns empty data for page posts',
    'reactions are empty in the response of the graph api',
    'Why is the comments edge of my Facebook post empty?',
  ],
  'insights-empty': [
    'All insights of my Instagram account are 0',
    'instagram insights returns empty values for every metric',
    'Page impressions are always zero in the API',
    'The reach of my reels is null',
    'follower_count returns no data for our Instagram page',
  ],
  'network-dropped': [
    'The Instagram integration was removed in the latest version of the plugin',
    'Why is the Facebook connector not available in Excel any more?',
    'Facebook is no longer listed as a source in the tool',
  ],
  'own-server-failed': [
    'After logging in with Facebook the callback shows a 404',
    'Facebook redirects back to my site and I get an error 500 at the login',
    'The OAuth callback of Facebook returns 500',
  ],
  'webhook-refused': ['Meta is not able to verify the Instagram subscription in my dashboard'],
  'catalog-sync': [
    'The products of my WooCommerce store are not synced to Facebook',
    'My Facebook catalog is empty although the plugin says that it synced',
    'Only 12 of my 300 products show up in the Facebook shop',
    'Instagram shopping: products are rejected by the catalog',
    'product sync to facebook stuck at 0',
    'Neue Produkte erscheinen nicht im Facebook Shop',
    'Los productos no se sincronizan con el catálogo de Facebook',
    'Facebook for WooCommerce: resync does nothing and the catalog shows no products',
  ],
  'messenger-profile': [
    'The persistent menu does not appear in my Messenger bot',
    'How do I set the Get Started button of my Facebook bot?',
    'Greeting text is not shown in Messenger',
    'I changed the persistent menu but Messenger still shows the old one',
    'Ice breakers missing in Instagram chat',
  ],
  'tool-asks-to-reconnect': [
    'My Instagram account keeps getting disconnected every few days',
    'Facebook page loses its connection randomly in the scheduler',
    'All our Instagram profiles need to be reconnected daily',
  ],
  'usage-headers': ['x-app-usage: {"call_count":98,"total_cputime":12,"total_time":40}'],
}

const rows = Object.entries(told).flatMap(([id, texts]) => texts.map(text => ({ id, text })))

/* Words that tell a trouble only where nothing else stands: in a longer text they are a side remark. */
const searches = [
  { id: 'nothing-listed', text: 'wo ist meine facebook seite' },
  { id: 'nothing-listed', text: 'minhas páginas sumiram' },
  { id: 'nothing-listed', text: 'ma page n’est pas dans la liste' },
  { id: 'token-lifetime', text: 'token ist nicht mehr gültig' },
  { id: 'token-lifetime', text: 'token périmé' },
  { id: 'instagram-not-linked', text: 'vincular instagram con la página de facebook' },
  { id: 'instagram-not-linked', text: 'instagram konto mit seite verbinden' },
  { id: 'app-not-live', text: 'salir del modo desarrollo' },
  { id: 'app-not-live', text: 'app live schalten' },
  { id: 'app-not-live', text: 'passer en mode live' },
  { id: 'instagram-not-linked', text: 'cuenta de instagram no vinculada' },
  { id: 'app-not-live', text: 'my app is in development mode' },
  { id: 'app-not-live', text: 'die app ist noch im entwicklungsmodus' },
  { id: 'app-not-live', text: 'la app no está activa' },
  { id: 'app-not-live', text: 'l’application est en mode développement' },
  { id: 'redirect-uri-where', text: 'redirect uri' },
  { id: 'token-lifetime', text: 'token abgelaufen' },
  { id: 'token-lifetime', text: 'o token de acesso expirou' },
  { id: 'no-error-told', text: 'facebook login not working' },
  { id: 'no-error-told', text: 'Não conecta a conta do Instagram' },
  { id: 'no-error-told', text: 'Facebook connection problem' },
  { id: 'no-error-told', text: 'impossible de connecter mon compte instagram' },
  { id: 'no-error-told', text: 'Fehler bei der Anmeldung mit Facebook' },
  { id: 'no-error-told', text: 'I get an error when I connect my Instagram account in Make' },
  { id: 'no-error-told', text: 'Instagram API funktioniert nicht' },
  { id: 'no-error-told', text: 'El inicio con la API de Instagram no funciona' },
]

test.each([...rows, ...searches])('“$text” leads to $id', ({ id, text }) => {
  expect(summaries(text)[0]).toBe(`error ${id} by symptom`)
})

test.each([
  '// Facebook pages\nconst pages = await graph.get("/me/accounts")\nif (!pages.length) return [];',
  'This plugin shows your Facebook page feed. Install it from the marketplace.',
  'Can you send me the login of the client? I need access to their Instagram account by Friday.',
  'Instagram shop: 20% discount only for 2 days! Follow our page.',
  '- Fixed Instagram account picker not showing avatars in Safari',
  '404 page not found: facebook callback',
  'Please follow our Instagram page and like our posts',
  'We published a new page on our website today',
  'Our app is live in 12 countries and loved by many',
  'I like the Facebook page of the bakery next door',
  'The redirect was approved by the committee',
  'Use a token for the parking meter',
  'Instagram and Facebook belong to Meta',
  'We connect brands with people on Instagram and on their web pages',
  'The page is not available in your country',
  'Our Instagram is not only pretty, it is linked in bio',
  'I am not connected to the internet, see my page',
  'The application for the job is not yet public',
  'No pages were harmed in the making of this book',
  'Folge uns auf Instagram und besuche unsere Facebook-Seite',
  'Die Seite 12 des Buchs fehlt',
  'Unsere Facebook-Seite hat 2.000 Abonnenten',
  'Ich finde die Seite gut, aber nicht das Logo',
  'Der Link zu Instagram steht auf unserer Seite',
  'Síguenos en Instagram y en nuestra página de Facebook',
  'La página 12 del libro falta',
  'Nuestra app está disponible en todo el país',
  'La solicitud no está publicada todavía',
  'Me gusta la página de Instagram de mi amiga',
  'Siga a nossa página no Instagram',
  'A página 12 do livro está faltando',
  'Conecte sua marca com pessoas no Instagram',
  'Não gosto da página',
  'O contrato expirou em maio',
  'Suivez-nous sur Instagram et sur notre page Facebook',
  'La page 12 du livre manque',
  'Notre application est disponible partout',
  'Nous avons publié l’application hier',
  'Le contrat a expiré en mai',
  'Reliez votre marque aux gens sur Instagram',
  'Je n’aime pas la page',
  'Mon abonnement a expiré',
  'My gym membership expired',
  'Mein Reisepass ist abgelaufen',
  'Mi pasaporte ha caducado',
  'Instagram posts are not linked to sales, says the study of 40 pages',
  'Ich habe keine Zeit, um die Seiten zu lesen',
  'How to publish an app on the Play Store and go live in a day',
  'Why we went live with our app on Monday',
  'What is a URI? It is an address.',
  'No hay páginas en blanco',
  'A life without Instagram, in 40 pages',
  'Enable developer mode in Chrome',
  'Live music tonight at our place',
  'Mein Abo ist nicht mehr gültig',
  'Cómo crear una página web',
  'x-app-usage: {"call_count":3,"total_cputime":1,"total_time":2}',
  'The Facebook feed is not chronological any more',
  'The news feed of Facebook is broken, says the press',
  'We talked about the broken Instagram algorithm and the feed of the horses',
  'My Instagram photos are blurry on the website',
  'Our Instagram feed shows the bakery every morning',
  'The RSS feed of my blog stopped updating',
  'The photo gallery on our website does not load',
  'We verify the identity of business partners in our app',
  'I need to verify my company email in the app store',
  'Some support pages of Facebook link to a method, but I cannot find it',
  'Our Facebook page stopped posting in 2021, and photos are on the website of the shop',
  'The Facebook feed is not showing friends’ posts anymore',
  'My Instagram feed shows only ads, so I stopped looking',
  'How to empty the Instagram feed cache on Android',
  'Instagram posts on my website no longer need moderation',
  'Facebook widget not updating on the home screen',
  'A plugin with Facebook widgets and a broken link checker',
  'The Facebook news feed does not load',
  'Is app review needed before we launch on the store?',
  'How do I access my personal account with the API of the bank?',
  'What permissions do I need to write comments in Jira?',
  'Which permissions do I need to read messages in Zendesk?',
  'Where do I find my account ID in HubSpot?',
  'I get a lot of messages from some friends on holidays',
  'My phone does not get messages from my mother',
  'I cannot reply to messages at work, call me',
  'The promise of the mayor was never called off',
  'I changed my password and the token of the bank is invalid',
  'Uploading large videos to YouTube fails',
  'After the login it does not redirect to the dashboard',
  'The taxi does not take me back to the hotel',
  'The shop is open 24 hours and answers messages',
  'The live concert does not begin before nine',
  'How do I stream a film to my TV?',
  'My stream key for Twitch is invalid',
  'The river stream does not reach the sea',
  'My parcel is stuck in processing',
  'The posts of the fence are stuck in the ground',
  'The queue at the bank never ends',
  'How do I sign up for the embedded systems course?',
  'The username already exists in our database',
  'We review all apps that need batteries',
  'The comments of my teacher are never empty',
  'My media library is empty in WordPress',
  'The fridge is empty and the post has not come',
  'My reach is zero when I throw',
  'The option was removed from the menu of the restaurant',
  'The car is no longer available in the latest version',
  'The login page of my bank returns 404',
  'The page shows a 500 error',
  'Domain verification failed for our subscription',
  'My products do not sync with Google Merchant Center',
  'The catalog of the library is empty',
  'My shop does not show the products',
  'Get started with React: the button is not shown',
  'The menu of the restaurant is not on Facebook',
  'My headset keeps getting disconnected from Bluetooth',
  'The VPN is disconnected again and I have to reconnect',
  'The dialog of the film got no reaction',
  'Facebook is fun and nothing is better',
  'The white page of a new notebook scares me when I write',
  'I press the button of the lift and nothing happens',
  'My headphones still do not connect',
  'The shop stops selling bread after two hours',
  'My friend cannot log in to Facebook and forgot the password',
  'I have problems with my Facebook friends',
  'Facebook ads fail to bring customers',
  'The shop closes suddenly and opens a window for the cat',
  'I am in the Facebook app all day and do not work',
  'You cannot force people to give permission for photos',
  'He declined to write an e-mail to the bakery',
  'My friend does not answer in the chat',
  'The photos of the wedding are only visible to family',
  'Only I can see the moon from this window',
  'He does not respond to posts about politics',
  'The hash table has one key for each entry of the list',
  'I deleted the Facebook app from my phone and have more time now',
  'The city has removed the parking app from the store',
  'The release of the album was not on Friday',
  'We extend our opening hours automatically in summer',
  'We post on Instagram every day and our shop never fails',
  'I share my posts on Facebook, I can’t complain',
  'I cannot use Facebook at work',
  'My Facebook page shows only 12 likes',
  'You can find us on Instagram and Facebook. We cannot answer calls after 6 pm',
  'Meta released a new model, the API is not open',
  'He fails in school and likes Facebook',
  'I just read one of my books and two pages of it',
  'The advertisement does not open the door',
  'my printer prints images but not text',
  'Our app is currently not in the Play Store because the user has been inactive',
  'The feature was removed because nobody used it',
  'Email verification failed for my account at the bank',
  'Verify the token before each request',
  'The restaurant lost access to the car park because it was not used',
  'uploads work for images but not for PDFs on S3',
  'images upload but videos don’t on WordPress',
  'photos load but videos do not in chrome',
  'My CSS works on localhost but not in production',
  'Facebook works on my phone but Instagram does not load',
  'The app works on Android but not on iOS',
  'I posted photos of the carousel at the fair, but no video',
  'Reels get more reach than images, but not always',
])('%s tells no trouble', text => {
  expect(summaries(text).filter(line => line.endsWith('by symptom'))).toEqual([])
})

const ofOthers = [
  'npm token expired',
  'my jwt token is expired',
  'why does my GitHub token expire after 30 days?',
  'After login to Spotify the token is undefined',
  'mein google token ist abgelaufen',
  'mi token de tiktok caducó',
  'how do I get a LinkedIn access token?',
  'my iPhone app is not active',
  'my android app is not published',
  'how to publish an app on heroku',
  'where do I put the redirect uri in Google?',
  'Google login works on desktop but not on mobile',
]

test.each(ofOthers)('a question about another service is not answered as Meta’s: %s', text => {
  expect(summaries(text)).toEqual([])
})

test.each(ofOthers.filter(text => text.includes('oken')))(
  'a question that names Meta beside another service is answered: %s',
  text => {
    expect(summaries(`${text} (Facebook)`)[0]).toMatch(/ by symptom$/)
  },
)

const symptoms = entries.filter(({ complaints }) => complaints !== undefined)

test('words of Meta’s and of programs stand before what a person tells', () => {
  const errors = [
    '{"error":{"message":"Bad signature","type":"OAuthException","code":190}}',
    'No Facebook pages found',
    'https://app.example/cb?error=access_denied&error_reason=user_denied',
  ]
  for (const entry of symptoms) {
    for (const error of errors) {
      const found = summaries(`${exampleOf(entry)}\n\n${error}`)
      expect([entry.id, found.filter(line => line.endsWith('by symptom'))]).toEqual([entry.id, []])
    }
  }
})

test('a side remark does not hide the trouble that a text tells', () => {
  for (const { text } of searches) {
    const told = `Hi all, ${text}.\n\nMy webhook of the Facebook page is not triggered. Any idea what I can do?`
    expect([text, summaries(told)[0]]).toEqual([text, 'error webhook-silent by symptom'])
  }
})

test('a trouble is found in any chatter around it, and a token beside it is found too', () => {
  const chatter = fc.constantFrom(
    'Hi all,\n',
    'Thanks in advance!\n',
    'I use Laravel 11.\n',
    '> quoted\n',
    '\n\n',
    'Bonjour,\n',
    '1. Open the app\n',
  )
  const token = `EAA${'0Z'.repeat(60)}`
  fc.assert(
    fc.property(
      fc.constantFrom(...rows.filter(({ text }) => ofMeta.test(text) && !text.includes('#_=_'))),
      fc.array(chatter, { maxLength: 5 }),
      fc.array(chatter, { maxLength: 5 }),
      ({ id, text }, before, after) => {
        const found = summaries(`${before.join('')}${text}\n${after.join('')}token=${token}`)
        expect(found[0]).toBe(`error ${id} by symptom`)
        expect(found).toContain('token facebook-login')
      },
    ),
  )
})
