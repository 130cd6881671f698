import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJourney } from '#src/app/parts/client/left-journey.ts'

test('a note that holds anything at all is a journey with a link and a language, or none', () => {
  const field = fc.oneof(fc.string(), fc.constantFrom('left', 'sent', 'de', 'x'), fc.jsonValue())
  const note = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ link: field, language: field, how: field }).map(record => JSON.stringify(record)),
  )
  fc.assert(
    fc.property(note, text => {
      const journey = readJourney(text)
      if (journey === undefined) return
      expect(['left', 'sent']).toContain(journey.how)
      expect(typeof journey.answers.link).toBe('string')
      expect(journey.answers.language).toMatch(/^[a-z]{2}$/)
    }),
  )
  expect(readJourney('{"link":"v=1","language":"de","how":"left"}')).toEqual({
    answers: { link: 'v=1', language: 'de' },
    how: 'left',
  })
})
