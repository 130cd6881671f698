/** Tells Pages apart by name: the tag number joins a name that several have. */
export function namesInList(
  pages: readonly { readonly name: string }[],
): (name: string, tag: number) => string {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { name } of pages) (seen.has(name) ? repeated : seen).add(name)
  return (name, tag) => (repeated.has(name) ? `${name}, tag ${tag}` : name)
}
