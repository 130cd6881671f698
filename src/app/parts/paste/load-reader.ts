export const loadAnswer = () => import('./PasteAnswer.tsx')

/** All that Keytag knows about errors. It weighs more than the rest of its screen, which works before it has come. */
export async function loadReader() {
  const [{ toPastedText }, { redactorFor }] = await Promise.all([
    import('./pasted-text.ts'),
    import('../errors/use-redacted.ts'),
    loadAnswer(),
  ])
  return { toPastedText, redactorFor }
}
