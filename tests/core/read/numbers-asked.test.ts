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
])('a number asked about with a word for error is looked up: %s', (text, entry) => {
  expect(firstError(text)?.split(' by ')[0]).toBe(entry)
})
