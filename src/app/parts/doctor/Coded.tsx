/** Words in which Meta's names stand in backticks. */
export function Coded({ text }: { readonly text: string }) {
  return text.split('`').map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence have no other identity
      <code key={index}>{piece}</code>
    ) : (
      piece
    ),
  )
}
