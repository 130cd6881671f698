import { queryOptions } from '@tanstack/react-query'

/** A real file of `snippets/`, loaded when it is shown. */
export type Snippet = {
  readonly id: string
  readonly label: string
  /** The file's place in the reader's project. */
  readonly file: string
  readonly kind: 'markup' | 'program'
  readonly load: () => Promise<{ readonly default: string }>
  /** A link that is the same for everybody and so has no fresh `state`. */
  readonly isStatic?: true
}

export const buttons: readonly Snippet[] = [
  {
    id: 'html',
    label: 'HTML',
    file: 'any page',
    kind: 'markup',
    load: () => import('../../../../snippets/button/button.html?raw'),
  },
  {
    id: 'react',
    label: 'React',
    file: 'InstagramLogin.tsx',
    kind: 'program',
    load: () => import('../../../../snippets/button/InstagramLogin.tsx?raw'),
  },
  {
    id: 'vue',
    label: 'Vue',
    file: 'InstagramLogin.vue',
    kind: 'program',
    load: () => import('../../../../snippets/button/InstagramLogin.vue?raw'),
  },
  {
    id: 'svelte',
    label: 'Svelte',
    file: 'InstagramLogin.svelte',
    kind: 'program',
    load: () => import('../../../../snippets/button/InstagramLogin.svelte?raw'),
  },
  {
    id: 'web-component',
    label: 'Web component',
    file: 'instagram-login.js',
    kind: 'program',
    load: () => import('../../../../snippets/button/instagram-login.js?raw'),
  },
  {
    id: 'link',
    label: 'Link',
    file: 'anywhere',
    kind: 'program',
    load: () => import('../../../../snippets/button/link.txt?raw'),
    isStatic: true,
  },
  {
    id: 'markdown',
    label: 'Markdown',
    file: 'any text',
    kind: 'program',
    load: () => import('../../../../snippets/button/markdown.md?raw'),
    isStatic: true,
  },
  {
    id: 'email',
    label: 'E-mail',
    file: 'a mail in HTML',
    kind: 'markup',
    load: () => import('../../../../snippets/button/email.html?raw'),
    isStatic: true,
  },
]

export const callbackPage: Snippet = {
  id: 'callback',
  label: 'the page',
  file: 'callback.html',
  kind: 'markup',
  load: () => import('../../../../snippets/callback/callback.html?raw'),
}

export const servers: readonly Snippet[] = [
  {
    id: 'express',
    label: 'Express',
    file: 'instagram-tokens.mjs',
    kind: 'program',
    load: () => import('../../../../snippets/server/express.mjs?raw'),
  },
  {
    id: 'next',
    label: 'Next.js',
    file: 'route.ts',
    kind: 'program',
    load: () => import('../../../../snippets/server/route.ts?raw'),
  },
  {
    id: 'laravel',
    label: 'Laravel',
    file: 'routes/web.php',
    kind: 'program',
    load: () => import('../../../../snippets/server/laravel.php?raw'),
  },
  {
    id: 'django',
    label: 'Django',
    file: 'views.py',
    kind: 'program',
    load: () => import('../../../../snippets/server/django_view.py?raw'),
  },
  {
    id: 'rails',
    label: 'Rails',
    file: 'instagram_tokens_controller.rb',
    kind: 'program',
    load: () => import('../../../../snippets/server/rails_controller.rb?raw'),
  },
  {
    id: 'node',
    label: 'Node.js',
    file: 'take-tokens.mjs',
    kind: 'program',
    load: () => import('../../../../snippets/server/node.mjs?raw'),
  },
]

/** Instagram Login returns a code in the query. Only a server can exchange it for tokens. */
export const instagramServer: Snippet = {
  id: 'instagram-code',
  label: 'Node.js',
  file: 'take-code.mjs',
  kind: 'program',
  load: () => import('../../../../snippets/server/instagram-code.mjs?raw'),
}

export function snippetQuery(snippet: Snippet) {
  return queryOptions({
    queryKey: ['snippet', snippet.id],
    queryFn: async () => (await snippet.load()).default,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
