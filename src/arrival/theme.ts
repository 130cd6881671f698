/** The key of a pinned theme. Without it the page follows the system. */
export const themeKey = 'keytag:v1:theme'
