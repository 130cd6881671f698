import { GraphRefusal, unknownField } from './errors.ts'

/** One name of `fields` with the names in its braces. */
export type Field = { readonly name: string; readonly within?: readonly Field[] }

/** The value of a field. Meta omits empty fields, so `undefined` is omitted. */
type Resolver = (within: readonly Field[] | undefined) => unknown

/** A node type: its name in Meta's messages, its fields and its default fields. */
export type Node = {
  readonly type: string
  readonly fields: Readonly<Record<string, Resolver>>
  readonly unasked: readonly string[]
}

/** Reads `id,name,instagram_business_account{id,username}` (Field Expansion). */
export function readFields(text: string): readonly Field[] {
  const tokens = text.match(/[{},]|[^{},\s]+/g) ?? []
  const [fields, rest] = readList(tokens)
  if (rest.length > 0) throw syntaxError(text)
  return fields
}

/** Returns fields in the requested order. `id` is always sent, last if it was not requested (captured). */
export function resolve(node: Node, asked: readonly Field[] | undefined): Record<string, unknown> {
  const fields = asked ?? node.unasked.map(name => ({ name }))
  const withId = fields.some(({ name }) => name === 'id') ? fields : [...fields, { name: 'id' }]
  const entries = withId.map(({ name, within }: Field) => {
    const resolver = Object.hasOwn(node.fields, name) ? node.fields[name] : undefined
    if (!resolver) throw unknownField(name, node.type)
    return [name, resolver(within)] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function readList(
  tokens: readonly string[],
): readonly [fields: readonly Field[], rest: readonly string[]] {
  const fields: Field[] = []
  let rest = tokens
  while (rest.length > 0 && rest[0] !== '}') {
    const [name = '', ...after] = rest
    if (/[{},]/.test(name)) throw syntaxError(name)
    rest = after
    if (rest[0] === '{') {
      const [within, close] = readList(rest.slice(1))
      if (close[0] !== '}') throw syntaxError('{')
      fields.push({ name, within })
      rest = close.slice(1)
    } else {
      fields.push({ name })
    }
    if (rest[0] === ',') rest = rest.slice(1)
    else if (rest.length > 0 && rest[0] !== '}') throw syntaxError(rest[0] ?? '')
  }
  return [fields, rest]
}

/** Code and wording are guesses. */
function syntaxError(near: string): GraphRefusal {
  return new GraphRefusal(400, 2500, `Syntax error in the fields parameter near "${near}".`)
}
