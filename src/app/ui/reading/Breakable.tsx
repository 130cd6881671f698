/** An address whose line may break after a comma or a slash. Pieces that are not in `known` are marked as new. */
export function Breakable(props: { readonly text: string; readonly known?: string | undefined }) {
  const { text, known } = props
  const before = known === undefined ? undefined : new Set(piecesOf(known).map(bare))
  return piecesOf(text).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other identity
    <span key={index}>
      {before === undefined || before.has(bare(piece)) ? piece : <ins>{piece}</ins>}
      <wbr />
    </span>
  ))
}

function piecesOf(text: string): readonly string[] {
  return text.split(/(?<=[,/])/)
}

function bare(piece: string): string {
  return piece.replace(/[,/]$/, '')
}
