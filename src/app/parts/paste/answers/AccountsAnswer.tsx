import { Suspense, useState } from 'react'
import type { AccessToken } from '../../../../core/access-token.ts'
import type { Page } from '../../../../core/accounts/page.ts'
import { tokenAlone } from '../../../../core/inspect/pasted.ts'
import type { FoundPages } from '../../../../core/read/answers/answer-facts.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { CopyButton } from '../../../ui/actions/CopyButton.tsx'
import { CopyValue } from '../../../ui/actions/CopyValue.tsx'
import { Link } from '../../../ui/actions/Link.tsx'
import { TextButton } from '../../../ui/actions/TextButton.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { Tell } from '../../../ui/reading/Tell.tsx'
import { spokenName } from '../../../ui/spoken-name.ts'
import { Tag } from '../../../ui/surface/Tag.tsx'
import { Digits } from '../../../ui/tag/Digits.tsx'
import { useRedacted } from '../../errors/use-redacted.ts'
import { namesInList } from '../../pages/rack/names-in-list.ts'
import { TokenField } from '../../token/TokenField.tsx'
import { Answer } from '../Answer.tsx'
import { accountsLead, accountsTitle, cutPageOf, pageMeans } from './words/account-words.ts'
import './AccountsAnswer.css'
import { TokenAnswer } from './TokenAnswer.tsx'

// Only a list with tokens needs the formats.
const ExportPasted = lazyPart(() => import('./ExportPasted.tsx'))

/** The Pages of a pasted answer, or the token of one of them. */
export function AccountsAnswer({ answer }: { readonly answer: FoundPages }) {
  const [token, setToken] = useState<AccessToken>()
  if (token === undefined) return <Pages answer={answer} onInspect={setToken} />
  const kind = answer.environment === 'simulated' ? 'simulated' : 'facebook-login'
  return (
    <>
      <TokenAnswer
        pasted={{
          kind: 'tokens',
          from: 'word',
          tokens: [tokenAlone({ kind, token })],
          grant: undefined,
          shape: undefined,
        }}
        name={undefined}
        address={undefined}
      />
      <p className="answer">
        <span>
          <Button kind="quiet" onClick={() => setToken(undefined)}>
            <Icon name="chevron-left" />
            Back to the Pages
          </Button>
        </span>
      </p>
    </>
  )
}

/** All that can be copied of the Pages. */
function Pages(props: {
  readonly answer: FoundPages
  readonly onInspect: (token: AccessToken) => void
}) {
  const { answer, onInspect } = props
  const redacted = useRedacted()
  // Somebody may have put anything where a name belongs, and only a long word can be a token.
  const pages = answer.pages.map(page =>
    /\S{20}/.test(page.name) ? { ...page, name: redacted(page.name) } : page,
  )
  const isReady = pages.some(({ instagramAccount }) => instagramAccount !== undefined)
  const hasToken = pages.some(({ accessToken }) => accessToken !== undefined)
  const called = namesInList(pages)
  const cutPage = cutPageOf(pages, answer.isCut)
  const title = accountsTitle(pages, cutPage)
  return (
    <Answer
      wide
      title={title}
      lead={accountsLead(pages, answer)}
      state={isReady ? 'brass' : 'hollow'}
      mark={pages.length}
    >
      <Tell
        label={title}
        told
        heads={['Page', 'Meta sent', 'It means']}
        rows={pages.map(page => ({
          id: page.id,
          name: (
            <>
              <span className="pasted-page">
                <Tag flat state={page.accessToken && page.instagramAccount ? 'brass' : 'hollow'}>
                  {page.number}
                </Tag>{' '}
                <bdi>{page.name}</bdi>
              </span>
              {page.tasks && <span className="pasted-tasks hint">{page.tasks.join(', ')}</span>}
            </>
          ),
          sent: <Values page={page} called={called(page.name, page.number)} />,
          means: (
            <>
              {pageMeans(page, cutPage)}{' '}
              {page.accessToken && (
                <TextButton
                  aria-label={`Inspect its token: ${called(page.name, page.number)}`}
                  onClick={() => page.accessToken && onInspect(page.accessToken)}
                >
                  Inspect its token
                </TextButton>
              )}
            </>
          ),
        }))}
      />
      <div className="row">
        <CopyButton text={() => tableOf(pages, cutPage)} copied="Copied the table, without tokens.">
          Copy this table
        </CopyButton>
        <span className="hint">Without the tokens.</span>
        <Link to="/">Get tokens and IDs with Keytag</Link>
      </div>
      {hasToken && (
        <Suspense>
          <ExportPasted pages={answer.pages} environment={answer.environment} />
        </Suspense>
      )}
    </Answer>
  )
}

function Values(props: {
  readonly page: Page
  /** Its name, unique in the list. */
  readonly called: string
}) {
  const { page, called } = props
  const { id, accessToken, instagramAccount } = page
  const spoken = `${spokenName(page.name)}, tag ${page.number}`
  return (
    <span className="pasted-values">
      <span className="hint">Page ID</span>
      <CopyValue
        label={`Copy Page ID of ${called}`}
        copied={`Copied Page ID of ${spoken}.`}
        text={() => id}
      >
        <Digits value={id} />
      </CopyValue>
      {accessToken && (
        <>
          <span className="hint">Page token</span>
          <TokenField
            token={accessToken}
            name={`Page token of ${called}`}
            copied={`Copied Page token of ${spoken}.`}
            drawn={false}
          />
        </>
      )}
      {instagramAccount && (
        <>
          <span className="hint">Instagram account ID</span>
          <CopyValue
            label={`Copy Instagram account ID of ${called}`}
            copied={`Copied Instagram account ID of ${spoken}.`}
            text={() => instagramAccount.id}
          >
            <Digits value={instagramAccount.id} />
          </CopyValue>
        </>
      )}
    </span>
  )
}

function tableOf(pages: readonly Page[], cutPage: Page | undefined): string {
  return [
    ['Page', 'Page ID', 'Instagram account ID', 'Tasks', 'It means'],
    ...pages.map(page => [
      page.name,
      page.id,
      page.instagramAccount?.id ?? '',
      page.tasks?.join(', ') ?? '',
      pageMeans(page, cutPage),
    ]),
  ]
    .map(cells => cells.join('\t'))
    .join('\n')
}
