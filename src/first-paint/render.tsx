import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router-dom'
import { createCalls } from '../app/calls.ts'
import { KeytagContext } from '../app/keytag.tsx'
import { type Arrived, createLogin, type Session } from '../app/login.ts'
import { createObserver } from '../app/observer.ts'
import { Frame } from '../app/parts/frame/Frame.tsx'
import { ListProgress } from '../app/parts/pages/ListProgress.tsx'
import { RackSection } from '../app/parts/pages/RackSection.tsx'
import { ResultsHead } from '../app/parts/pages/ResultsHead.tsx'
import { compactFrom } from '../app/parts/pages/rack-sizes.ts'
import type { AccountsState } from '../app/parts/pages/use-accounts.ts'
import { ResultsScreen } from '../app/screens/callback/ResultsScreen.tsx'
import { memoryStore } from '../app/store.ts'
import { AnnouncerProvider } from '../app/ui/Announcer.tsx'
import { readConfig } from '../config.ts'
import { AccessToken } from '../core/access-token.ts'
import type { Page } from '../core/accounts/page.ts'
import { toGrant } from '../core/login/grant.ts'
import type { OwnCopy } from '../own-copy.ts'

/*
 * Runs at build time, never in a browser. The app's own components write the templates of the first paint,
 * with placeholders such as {{name}} for values. So no second markup has to be maintained. `paint.ts` fills
 * them in.
 */

/** @throws Error if a component no longer writes a value's placeholder */
export function renderFirstPaint(base: string, own: OwnCopy): string {
  const draw = drawWith(base, own)
  const rack = (count: number) =>
    draw(
      <RackSection
        pages={pagesOf(count)}
        session={session}
        examination={undefined}
        picked={[new Set(), never]}
        onFetchAgain={never}
      />,
    )
  const progress = (kind: 'done' | 'fetching') =>
    draw(<ListProgress accounts={{ ...list, pages: pagesOf(2), kind }} />)
  const [roomy, compact] = [rack(2), rack(compactFrom)]
  const head = draw(
    <ResultsHead
      accounts={list}
      pages={pagesOf(2)}
      readiness={{ ready: 1, withoutAccount: 1, heldBack: 0 }}
      name={undefined}
    />,
  )
  return [
    template('waiting', draw(undefined), { token: 'USER_…_USER', short: 'ALSO_…_ALSO' }),
    template('head', head, {
      count: '2 Pages',
      summary: '1 ready for the Instagram API, 1 without an Instagram account.',
    }),
    template('listed', progress('done'), { listed: '2 Pages loaded' }),
    template('so-far', progress('fetching'), { soFar: '2 Pages so far' }),
    template('roomy', withoutRows(roomy), { rowCount: '3' }),
    ...rowsOf('roomy', roomy),
    template('compact', withoutRows(compact), {
      rowCount: `${compactFrom + 1}`,
      pages: `${compactFrom}`,
      ready: `${compactFrom - 1}`,
      without: '1',
    }),
    ...rowsOf('compact', compact),
  ].join('\n')
}

/** Draws the waiting callback screen, or one piece of it. */
function drawWith(base: string, own: OwnCopy): (piece: ReactNode | undefined) => string {
  const login = createLogin({ connect: never, leave: never, arrived })
  const config = readConfig(base, own, 'https://unknown.invalid')
  return piece =>
    renderToStaticMarkup(
      <KeytagContext
        value={{
          config,
          blocked: undefined,
          login,
          calls: createCalls(),
          observer: createObserver(() => undefined),
          store: memoryStore(),
          remembers: true,
          now: () => now,
          pause: never,
          createState: never,
          connect: never,
          leave: never,
          keptPage: { holdPasted: never },
        }}
      >
        <MemoryRouter basename={base} initialEntries={[`${base}callback/`]}>
          <AnnouncerProvider>
            {piece ?? (
              <Frame>
                <ResultsScreen session={session} />
              </Frame>
            )}
          </AnnouncerProvider>
        </MemoryRouter>
      </KeytagContext>,
    )
}

function template(name: string, html: string, marks: Readonly<Record<string, string>>): string {
  let marked = html
    // The policy forbids style attributes; `paint.ts` sets them by script.
    .replaceAll(' style="', ' data-style="')
    // React would lose what people type or tick before it takes over.
    .replaceAll('<input ', '<input disabled ')
    .replaceAll('{{id}} ', '{{id}}')
    .replaceAll('Tasks: {{tasks}}', '{{tasks}}')
    .replace(/<div role="status" class="visually-hidden"><span><\/span><\/div>$/, '')
  for (const [mark, text] of Object.entries(marks)) {
    const written = new RegExp(`(?<=[>"]|tag )${text}(?=[<" ])`, 'g')
    if (!written.test(marked)) throw new Error(`Nothing writes the first paint’s ${mark} any more.`)
    marked = marked.replace(written, `{{${mark}}}`)
  }
  // Both rows of the template have one name, so the app adds their tag numbers.
  marked = marked.replaceAll('{{name}}, tag {{number}}', '{{called}}')
  return `<template data-paint="${name}">${marked}</template>`
}

const body = /(?<=<tbody[^>]*>).*(?=<\/tbody>)/s

function withoutRows(rack: string): string {
  return rack.replace(body, '')
}

/** A row that is ready for the Instagram API and one that is not: the first two of `pagesOf`. */
function rowsOf(rack: string, html: string): readonly string[] {
  const rows = body.exec(html)?.[0].split(/(?<=<\/tr>)/) ?? []
  return ['ready', 'without'].map((kind, index) => {
    const row = rows[index] ?? ''
    return template(`${rack}-${kind}`, row, {
      row: `${index + 2}`,
      token: 'PAGE_…_PAGE',
      number: `${firstNumber + index}`,
      ...(row.includes('data-length') ? { length: `${`${firstNumber}`.length}` } : {}),
    })
  })
}

/** Five digits that occur nowhere else in a row. */
const firstNumber = 90001

function pagesOf(count: number): readonly Page[] {
  return Array.from({ length: count }, (_, index) => ({
    number: firstNumber + index,
    // React needs different keys. Only the first two rows are kept.
    id: index < 2 ? '{{id}}'.padEnd(6 + index) : `${index}`,
    name: '{{name}}',
    accessToken: new AccessToken('PAGE_ and as many as it takes _PAGE'),
    tasks: ['{{tasks}}'],
    instagramAccount:
      index === 1 ? undefined : { id: '{{account}}', username: '{{username}}', name: undefined },
  }))
}

const now = new Date('2026-01-01T12:00:00Z')

const session: Session = {
  family: 'facebook-login',
  id: 1,
  grant: toGrant({
    pending: {
      family: 'facebook-login',
      environment: 'meta',
      state: '',
      appId: '0',
      permissions: [],
      dialog: 'guided',
      issuedAt: now,
    },
    now,
    shortLived: new AccessToken('ALSO_ and as many as it takes _ALSO'),
    longLived: new AccessToken('USER_ and as many as it takes _USER'),
    expiresIn: '5000',
    dataAccessExpirationTime: `${now.getTime() / 1000 + 90 * 24 * 60 * 60}`,
    granted: undefined,
    declined: undefined,
  }),
  graph: { get: never, delete: never },
  ended: new AbortController().signal,
}

const arrived: Arrived = {
  kind: 'granted',
  grant: session.grant,
  graph: session.graph,
  painted: false,
}

const list: AccountsState = {
  pages: [],
  unreadable: 0,
  repeated: 0,
  kind: 'done',
  stop: never,
  resume: never,
  restart: never,
}

function never(): never {
  throw new Error('The first paint does nothing by itself.')
}
