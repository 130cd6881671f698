/** Names that tell Pages apart: the tag number is added to a name that several Pages share. */
export function namesInList(
  pages: readonly { readonly name: string }[],
): (name: string, tag: number) => string {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { name } of pages) (seen.has(name) ? repeated : seen).add(name)
  return (name, tag) => (repeated.has(name) ? `${name}, tag ${tag}` : name)
}
