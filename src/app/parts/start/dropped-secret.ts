import type { TokenShape } from '../../../core/token/shape.ts'

/** Names the secret that was pasted into the wrong field, and is gone already. */
export async function droppedSecret(secret: TokenShape): Promise<string> {
  try {
    const { tokenShapeInWords } = await import('../../../core/token/shape-words.ts')
    return `${tokenShapeInWords(secret).title}. Keytag dropped it.`
  } catch {
    return 'That is a secret. Keytag dropped it.'
  }
}
