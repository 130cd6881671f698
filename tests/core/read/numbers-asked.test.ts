import { expect, test } from 'vitest'
import { firstError, summaries } from './summary.ts'

test.each([
  'facebook oauth2 login',
  'How do I set up OAuth2 with Facebook?',
  'Is OAuth 2 needed?',
  'Meu código 123456 não chega',
  'codice 48213',
  'port 8080 error',
  '2024 error',
  'docker error 1',
  'redis error 10',
  'python error 2',
  'mongodb error 100',
  'mysql error 190',
  'error 4 in libc',
  'npm error 200',
  'npm ERR! error 100',
  'stripe error 200',
  'google oauth error 100',
  'windows error 200',
  'exit error 1',
  'make error 100',
  'make: *** [all] error 127',
  'error ORA-00100',
  'error 4 in python',
  'http error 200',
  'error 100 of 200',
  '100 error messages',
  '200 error logs a day',
])('a number of something else is no error of Meta’s: %s', text => {
  expect(
    summaries(text).filter(line => line.startsWith('error ') && !line.endsWith('symptom')),
  ).toEqual([])
})

test.each([
  ['oauth error 190', '190'],
  ['190 error', '190'],
  ['código 190', '190'],
  ['código de erro 190', '190'],
  ['fehler 100', '100'],
  ['error 7654321', 'undefined'],
  ['error 10', '10'],
  ['facebook error 10', '10'],
  ['python facebook error 10', '10'],
  ['docker error 190 from the graph api', '190'],
  ['error 4', '4'],
  ['how do I make error 190 go away', '190'],
  ['ho un errore 190 ora', '190'],
  ['error 190 on windows', '190'],
  ['error 100 in python', '100'],
  ['error 190 with curl', '190'],
  ['Error 190 status 400', '190'],
  ['100 error message', '100'],
  ['190 error facebook', '190'],
  ['redis: (#10) not allowed', '10'],
  ['python OAuthException: 190', '190'],
])('a number asked about with a word for error is looked up: %s', (text, entry) => {
  expect(firstError(text)?.split(' by ')[0]).toBe(entry)
})
