import { describe, expect, test } from 'vitest'
import { en } from '#src/app/messages/en.ts'
import { chooseLanguage, fill, languages } from '#src/app/messages/languages.ts'
import { languages as configurable } from '#src/own-copy.ts'

const names = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort()

describe.each(Object.entries(languages))('%s', (language, { load }) => {
  test('has every key of English, and no other', async () => {
    expect(Object.keys(await load()).sort()).toEqual(Object.keys(en).sort())
  })

  test('keeps every {word} of English', async () => {
    const messages = await load()
    const wrong = Object.entries(en).filter(
      ([key, message]) => `${names(message)}` !== `${names(messages[key as keyof typeof en])}`,
    )
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  test('says nothing empty, and nothing in English', async () => {
    const messages = await load()
    const left = Object.entries(en).filter(
      ([key, message]) =>
        messages[key as keyof typeof en].trim() === '' ||
        (language !== 'en' && messages[key as keyof typeof en] === message),
    )
    expect(left.map(([key]) => key)).toEqual([])
  })
})

test('a copy can be built in exactly these languages', () => {
  expect([...configurable]).toEqual(Object.keys(languages))
})

test.each([
  [null, ['fr-CA', 'en'], 'fr'],
  ['pt-BR', ['de'], 'pt'],
  ['xx', ['nl', 'es-419'], 'es'],
  [null, ['nl'], 'en'],
  ['', [], 'en'],
  ['__proto__', ['constructor'], 'en'],
])('for ?lang=%s and %j: %s', (asked, wanted, chosen) => {
  expect(chooseLanguage(['en', 'de', 'es', 'pt', 'fr'], asked, wanted)).toBe(chosen)
})

test('filled-in values are never searched for placeholders', () => {
  expect(fill('{name}, with {appId}', { name: '{appId}', appId: '7' })).toBe('{appId}, with 7')
  expect(fill('{toString}', {})).toBe('{toString}')
})
