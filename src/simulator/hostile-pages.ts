import type { Page } from './page.ts'

/** Real kinds of Page names that break careless exports, tables and shells. */
const names = [
  'O’Brien & "Sons" \'Ltd\'',
  '$(touch /tmp/keytag) `id` $HOME !! %PATH%',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'Right\u202Eot left\u202C and zero\u200Bwidth',
  'Café 👩‍👩‍👧‍👦 Zürich 東京 ☕️',
  `${'Very long name '.repeat(13)}ends`.slice(-200).padStart(200, '.'),
  '=HYPERLINK("https://example.com","Click")',
  'Back\\slash; rm -rf ~ # comment, "comma"',
  'مقهى الميناء',
] as const

export const hostilePages: readonly Page[] = names.map((name, index) => ({
  id: String(115_500_000_000_017 + index * 1_000_003),
  name,
  category: 'Shop & "more"',
  ...(index === 7
    ? {}
    : {
        account: {
          id: `1784145000000${String(1009 + index * 13)}`,
          username: `hostile.names_${index + 1}`,
          name,
        },
      }),
}))
