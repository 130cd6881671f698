/** First and last five characters: enough to tell two tokens apart, too few to use one. */
export function masked(text: string): string {
  return text.length < 20 ? '••••••••' : `${text.slice(0, 5)}…${text.slice(-5)}`
}
