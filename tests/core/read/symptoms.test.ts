import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entries } from '#src/core/errors/entries.ts'
import { exampleOf } from '#src/core/errors/entry.ts'
import { ofMeta } from '#src/core/errors/symptoms/words.ts'
import { summaries } from './summary.ts'

/* Trouble that people describe in their own words, in the languages that are met most. */

const told: Readonly<Record<string, readonly string[]>> = {
  'nothing-listed': [
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
    'how can i make the page access token permanent?',
    'The token expires every 60 days, can I extend it automatically?',
    'Mein Facebook-Token läuft nach 2 Stunden ab, warum?',
    '¿Por qué el token caduca cada 60 días?',
    'Comment avoir un token Facebook permanent ?',
    'Meu token expira em 1 hora, como renovar?',
  ],
  'token-elsewhere': [
    'The same request works in the Graph API Explorer but my app gets nothing',
    'In Postman funktioniert der Graph-Aufruf, aber in meinem PHP nicht',
  ],
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
  'webhook-silent': [
    'My Instagram webhook is not triggered by real messages',
    'El webhook no recibe mensajes',
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
  'usage-headers': ['x-app-usage: {"call_count":98,"total_cputime":12,"total_time":40}'],
}

const rows = Object.entries(told).flatMap(([id, texts]) => texts.map(text => ({ id, text })))

test.each(rows)('“$text” leads to $id', ({ id, text }) => {
  expect(summaries(text)[0]).toBe(`error ${id} by symptom`)
})

test.each([
  '// Facebook pages\nconst pages = await graph.get("/me/accounts")\nif (!pages.length) return [];',
  'This plugin shows your Facebook page feed. Install it from the marketplace.',
  'Can you send me the login of the client? I need access to their Instagram account by Friday.',
  'Instagram shop: 20% discount only for 2 days! Follow our page.',
  '- Fixed Instagram account picker not showing avatars in Safari',
  '404 page not found: facebook callback',
  'x-app-usage: {"call_count":3,"total_cputime":1,"total_time":2}',
])('%s tells no trouble', text => {
  expect(summaries(text).filter(line => line.endsWith('by symptom'))).toEqual([])
})

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
