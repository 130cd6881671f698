/** Longer texts are logs or tables, and their first lines tell which. */
const mostLines = 200
/** A name and its value, or a remark, as in a .env file. */
const setting = /^(?:#.*|(?:export )?[A-Za-z_][\w.-]{0,60}\s?=.*)$/

/** The lines of a text that hold something, without the spaces around them. */
export function filledLines(text: string): readonly string[] {
  return text
    .trim()
    .split('\n', mostLines)
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** True for a text of settings, such as a .env file. */
export function isSettingsFile(text: string): boolean {
  const lines = filledLines(text)
  return lines.length > 1 && lines.every(line => setting.test(line))
}
