import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router-dom'
import { KeytagContext } from '../app/keytag.tsx'
import type { Arrived, Session } from '../app/login.ts'
import { handOverMessages } from '../app/messages/hand-over/load.ts'
import { type Language, languages } from '../app/messages/languages.ts'
import { ChooseHead, ListComes } from '../app/parts/client/answer/ChooseHead.tsx'
import { LanguageMenu } from '../app/parts/client/LanguageMenu.tsx'
import { CopyMenu } from '../app/parts/export/CopyMenu.tsx'
import { Frame } from '../app/parts/frame/Frame.tsx'
import { Listed, SoFar, StatusLine } from '../app/parts/pages/ListProgress.tsx'
import { listedInWords, soFarInWords } from '../app/parts/pages/list-in-words.ts'
import { HeadView } from '../app/parts/pages/ResultsHead.tsx'
import { RackHead, RackTable } from '../app/parts/pages/rack/PageRack.tsx'
import { RackTools } from '../app/parts/pages/rack/RackTools.tsx'
import { RowView } from '../app/parts/pages/rack/RowView.tsx'
import { accountInWords } from '../app/parts/pages/rack/row-words.ts'
import { DataAccessView, TokenEndView } from '../app/parts/token/TokenEnds.tsx'
import { TokenField } from '../app/parts/token/TokenField.tsx'
import { ResultsScreen } from '../app/screens/callback/ResultsScreen.tsx'
import { AnnouncerProvider } from '../app/ui/Announcer.tsx'
import { AccessToken } from '../core/access-token.ts'
import type { DatedToken } from '../core/login/reply/grant.ts'
import type { OwnCopy } from '../own-copy.ts'
import { keytagAtBuild, never } from '../prerender/keytag-at-build.ts'
import { type Mark, marks } from './marks.ts'

/*
 * Runs at build time, never in a browser. The app's own components write the templates of the first paint,
 * with marks such as {{name}} as their texts. So no second markup has to be maintained. `fill-in.ts` replaces
 * the marks.
 */

export async function renderFirstPaint(base: string, own: OwnCopy): Promise<string> {
  const draw = drawWith(base, own)
  const ofClients = own.languages.map(async language => {
    const markup = await clientFrame(base, own, language)
    return `<template data-client="${language}">${markup}</template>`
  })
  return [
    ...Object.entries(templates).map(
      ([name, piece]) => `<template data-paint="${name}">${draw(piece)}</template>`,
    ),
    ...(await Promise.all(ofClients)),
  ].join('\n')
}

/** The head of a client's choice. */
async function clientFrame(base: string, own: OwnCopy, language: Language): Promise<string> {
  const answers = { link: '', language }
  const draw = drawWith(base, own, { ...arrived, grant: { ...session.grant, answers } })
  const words = await handOverMessages[language]()
  const messages = await languages[language].load()
  return draw(
    <Frame>
      <main id="main" className="shell connect-screen">
        <LanguageMenu label={messages.language} language={language} onChoose={never} />
        <ChooseHead words={words} from={marks.from}>
          <ListComes words={words} />
        </ChooseHead>
      </main>
    </Frame>,
  )
}

/** A token that shows a mark. */
class MarkedToken extends AccessToken {
  readonly #mark: string

  constructor(name: Mark) {
    super('')
    this.#mark = marks[name]
  }

  override get masked(): string {
    return this.#mark
  }
}

function withoutEnd(name: Mark): DatedToken {
  return { token: new MarkedToken(name), expiresAt: undefined, estimated: false }
}

const now = new Date(0)

const session: Session = {
  family: 'facebook-login',
  id: 1,
  // Without dates. The first paint puts the ends of the login in their place.
  grant: {
    family: 'facebook-login',
    environment: 'meta',
    appId: '0',
    askedPermissions: [],
    dialog: 'guided',
    issuedAt: now,
    shortLived: withoutEnd('longLived'),
    longLived: withoutEnd('longLived'),
    dataAccessExpiresAt: undefined,
    granted: undefined,
    declined: undefined,
  },
  graph: { get: never, delete: never, post: never },
  ended: new AbortController().signal,
}

const arrived: Extract<Arrived, { readonly kind: 'granted' }> = {
  kind: 'granted',
  grant: session.grant,
  graph: session.graph,
  painted: false,
}

const templates: Readonly<Record<string, ReactNode>> = {
  waiting: (
    <Frame>
      <ResultsScreen session={session} />
    </Frame>
  ),
  'user-token-end': <TokenEndView words={marks} />,
  'user-token-access': <DataAccessView words={marks} />,
  'results-head': <HeadView title="" count={marks.pages} name={undefined} />,
  listed: (
    <StatusLine>
      <Listed words={listedInWords(marks.pages)} />
    </StatusLine>
  ),
  'so-far': (
    <StatusLine running>
      <SoFar words={soFarInWords(marks.pages)} onStop={never} />
    </StatusLine>
  ),
  roomy: rackOf(false),
  compact: rackOf(true),
}

/** The rack with a row that is ready for the Instagram API and one without an account. */
function rackOf(compact: boolean): ReactNode {
  const row = (isReady: boolean) => (
    <RowView
      words={{
        ...marks,
        account: accountInWords(isReady ? marks : undefined),
        ...(isReady ? {} : { accountId: '' }),
      }}
      state={isReady ? 'brass' : 'hollow'}
      compact={compact}
      find=""
      selected={false}
      onSelect={compact ? never : undefined}
      token={
        <TokenField
          token={new MarkedToken('token')}
          name={`Page token of ${marks.called}`}
          copied=""
          drawn={!compact}
        />
      }
      menu={<CopyMenu session={session} pages={[]} named={marks.called} />}
    />
  )
  return (
    <div>
      {compact && (
        <RackTools
          counts={marks}
          matching={0}
          find=""
          onFind={never}
          only="all"
          onOnly={never}
          order="meta"
          onOrder={never}
        />
      )}
      <RackTable
        compact={compact}
        head={
          <RackHead
            selection={
              compact ? { ids: new Set(), toggle: never, all: never, clear: never } : undefined
            }
          />
        }
      >
        <tbody role="rowgroup">
          {row(true)}
          {row(false)}
        </tbody>
      </RackTable>
    </div>
  )
}

/** Draws the waiting callback screen, or one piece of it. */
function drawWith(
  base: string,
  own: OwnCopy,
  login: Arrived = arrived,
): (piece: ReactNode) => string {
  const keytag = keytagAtBuild(base, own, login)
  return piece =>
    readyToFill(
      renderToStaticMarkup(
        <KeytagContext value={keytag}>
          <MemoryRouter basename={base} initialEntries={[`${base}callback/`]}>
            <AnnouncerProvider>{piece}</AnnouncerProvider>
          </MemoryRouter>
        </KeytagContext>,
      ),
    )
}

/**
 * Names the elements with marks in their attributes or texts, so that the browser need not look at all of them.
 * Fields are disabled: React would lose what people type, tick or choose before it takes over.
 */
function readyToFill(markup: string): string {
  const pieces = markup.match(/<[^>]*>|[^<]+/g) ?? []
  const marked = new Set<number>()
  const open: number[] = []
  pieces.forEach((piece, index) => {
    if (piece.startsWith('</')) open.pop()
    const isStart = /^<[a-z]/.test(piece)
    // React escapes the brackets in attributes.
    if (piece.includes('{{')) marked.add(isStart ? index : (open.at(-1) ?? index))
    if (isStart && !piece.endsWith('/>')) open.push(index)
  })
  return pieces
    .map((piece, index) => {
      const isField = /^<(?:input|select)\b/.test(piece) && !/\sdisabled\b/.test(piece)
      const added = `${isField ? ' disabled=""' : ''}${marked.has(index) ? ' data-fill=""' : ''}`
      return piece.replace(/\/?>$/, end => added + end)
    })
    .join('')
}
