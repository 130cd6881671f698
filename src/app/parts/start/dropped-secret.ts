import type { TokenShape } from '../../../core/token/shape.ts'

/** What was pasted where it does not belong, and is gone already. Its words come when they are needed. */
export async function droppedSecret(secret: TokenShape): Promise<string> {
  try {
    const { tokenShapeInWords } = await import('../../../core/token/shape-words.ts')
    return `${tokenShapeInWords(secret).title}. Keytag has dropped it.`
  } catch {
    return 'That is a secret. Keytag has dropped it.'
  }
}
