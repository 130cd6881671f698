import { folded } from '../symptoms/complaint.ts'

/** The words of a text that say something, without accent and ending, in their order. */
export function termsOf(text: string): readonly string[] {
  return text
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}_]+/u)
    .flatMap(word => termOf(word) ?? [])
}

/** Each two words that follow each other. */
export function pairsOf(terms: readonly string[]): readonly string[] {
  return terms.slice(1).map((term, index) => `${terms[index]} ${term}`)
}

function termOf(word: string): string | undefined {
  const plain = folded(word.toLowerCase())
  if (plain.length < 2 || fillers.has(plain)) return undefined
  return plain.replace(/ies$/, 'y').replace(/(?:ing|ed|es|s|d|e)$/, '')
}

/** Words of every sentence. Those of other languages are too rare here to matter. */
const fillers = new Set(
  [
    'a an the and or of to in on at for with by from as but not no if so just also any all',
    'i im ive my me we our you your he she they them us it its this that there is are was were be been',
    'do does did done has have had can could will would when what how why then than',
    'get got try trying tried use used using please help thanks hi hello',
  ].flatMap(line => line.split(' ')),
)
