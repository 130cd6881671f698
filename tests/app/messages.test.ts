import { describe, expect, test } from 'vitest'
import { chooseLanguage } from '#src/app/messages/choose-language.ts'
import { en as curesEn } from '#src/app/messages/cures/en.ts'
import { cureMessages } from '#src/app/messages/cures/load.ts'
import { en } from '#src/app/messages/en.ts'
import { en as handOverEn } from '#src/app/messages/hand-over/en.ts'
import { handOverMessages } from '#src/app/messages/hand-over/load.ts'

import { fill, languages } from '#src/app/messages/languages.ts'
import { clientLanguages } from '#src/core/client-languages.ts'

const names = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort()

const sets = Object.entries(languages).map(([language, { load }]) => ({
  name: language,
  language,
  english: toMap(en),
  load: async () => toMap(await load()),
}))
const handOverSets = Object.entries(handOverMessages).map(([language, load]) => ({
  name: `${language}, around a request`,
  language,
  english: toMap(handOverEn),
  load: async () => toMap(await load()),
}))
const cureSets = Object.entries(cureMessages).map(([language, load]) => ({
  name: `${language}, cures`,
  language,
  english: toMap(curesEn),
  load: async () => toMap(await load()),
}))

function toMap(messages: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(messages))
}

describe.each([...sets, ...handOverSets, ...cureSets])('$name', ({ language, english, load }) => {
  test('has every key of English, and no other', async () => {
    expect([...(await load()).keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('keeps every {word} of English', async () => {
    const messages = await load()
    const wrong = [...english].filter(
      ([key, message]) => `${names(message)}` !== `${names(messages.get(key) ?? '')}`,
    )
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  test('says nothing empty, and nothing in English', async () => {
    const messages = await load()
    const left = [...english].filter(
      ([key, message]) =>
        (messages.get(key) ?? '').trim() === '' ||
        (language !== 'en' && messages.get(key) === message),
    )
    expect(left.map(([key]) => key)).toEqual([])
  })
})

test('no line of French begins with a sign that belongs to the word before it', async () => {
  const french = [...sets, ...handOverSets, ...cureSets].filter(({ language }) => language === 'fr')
  const texts = await Promise.all(french.map(({ load }) => load()))
  expect(
    texts.flatMap(each => [...each.values()]).filter(text => / [:?!;»]|« /.test(text)),
  ).toEqual([])
})

test('the texts are in exactly the languages that a copy can offer', () => {
  expect([...clientLanguages]).toEqual(Object.keys(languages))
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
