import type { FoundValue } from './literal.ts'
import { scalarOf } from './record-values.ts'

const keyed =
  /^([ \t]*)((?:-[ \t]+)?)["']?([A-Za-z_][\w.]{0,60})["']?[ \t]{0,24}[:=][ \t]{0,9}(.*)$/
/** A list's item without a name. A line of prose behind a dash has several words. */
const item = /^([ \t]*)-[ \t]+(["']?[\w.:/-]{1,200}["']?)[ \t]{0,9}$/
/** A number of a list, and what a console says of its own. */
const idle = /^\s*(?:\d+:|\[\[|\}|\]|#|$)/

/** A record whose lines are being read. */
type Open = {
  readonly indent: number
  readonly record: Record<string, unknown>
  readonly start: number
  /** The last name: deeper lines belong to it. */
  key: string
}

/** Reads lines of a name and a value, deeper where they are indented, as YAML and consoles print them. */
export function blocksIn(text: string): readonly FoundValue[] {
  const blocks = new Blocks()
  let place = 0
  for (const line of text.split('\n')) {
    const bare = line.replace(/\r$/, '')
    const pair = keyed.exec(bare)
    const alone = pair ? null : item.exec(bare)
    const end = place + line.length
    if (pair) {
      const [, space = '', dash = '', name = '', value = ''] = pair
      blocks.addPair(
        { indent: space.length + dash.length, isItem: dash !== '', name, value },
        place,
      )
      blocks.last = end
    } else if (alone && blocks.addItem((alone[1] ?? '').length, alone[2] ?? '')) {
      blocks.last = end
    } else if (!idle.test(line)) blocks.close()
    place = end + 1
  }
  blocks.close()
  return blocks.found
}

type Pair = {
  readonly indent: number
  readonly isItem: boolean
  readonly name: string
  readonly value: string
}

class Blocks {
  readonly found: FoundValue[] = []
  /** Place of the last line that was read. */
  last = 0
  #open: Open[] = []

  addPair({ indent, isItem, name, value }: Pair, start: number) {
    this.#closeDeeper(indent)
    const top = this.#open.at(-1)
    const isNew = top === undefined || top.indent < indent || isItem || name in top.record
    if (isNew && top?.indent === indent) this.#closeLast()
    if (isNew) {
      const record: Record<string, unknown> = {}
      const parent = this.#open.at(-1)
      if (parent && isItem) append(parent, record)
      else if (parent) parent.record[parent.key] = record
      this.#open.push({ indent, record, start, key: name })
    }
    const own = this.#open.at(-1)
    if (own === undefined || name === '__proto__') return
    own.key = name
    own.record[name] = scalarOf(value)
  }

  /** False for an item that no name without a value stands before. */
  addItem(indent: number, value: string): boolean {
    this.#closeDeeper(indent)
    const owner = this.#open.at(-1)
    const held = owner?.record[owner.key]
    if (owner === undefined || (held !== undefined && !Array.isArray(held))) return false
    append(owner, scalarOf(value))
    return true
  }

  close() {
    while (this.#open.length > 0) this.#closeLast()
  }

  #closeDeeper(indent: number) {
    while ((this.#open.at(-1)?.indent ?? 0) > indent) this.#closeLast()
  }

  #closeLast() {
    const top = this.#open.pop()
    if (top) this.found.push({ value: top.record, start: top.start, end: this.last })
  }
}

function append({ record, key }: Open, value: unknown) {
  const held = record[key]
  if (Array.isArray(held)) held.push(value)
  else record[key] = [value]
}
