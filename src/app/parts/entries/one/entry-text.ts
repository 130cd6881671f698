import { type EntryWords, fullTitle } from '../../../../core/errors/entry.ts'
import { fixInWords, howKnown } from '../entry-words.ts'

/** An error's answer as plain text, for a chat or a ticket. */
export function entryText(entry: EntryWords): string {
  const fix = fixInWords(entry)
  return [
    fullTitle(entry),
    '',
    `What happened: ${entry.meaning} ${entry.cause}`,
    ...(fix ? [`Who fixes it: ${fix.who}`] : []),
    'What to do:',
    ...entry.steps.map((step, index) => `${index + 1}. ${step}`),
    `How we know: ${howKnown[entry.source.known]}`,
  ].join('\n')
}
