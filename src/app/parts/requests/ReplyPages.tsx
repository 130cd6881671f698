import type { Page } from '../../../core/accounts/page.ts'
import type { PageCheck, PersonCheck, ReplyChecks } from '../../../core/hand-over/check-reply.ts'
import { CopyValue } from '../../ui/actions/CopyValue.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Facts } from '../../ui/surface/Facts.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import { Digits } from '../../ui/tag/Digits.tsx'
import { TokenField } from '../token/TokenField.tsx'

/** The tokens of a reply: as the reply names them, and after the question as Meta does. */
export function ReplyPages(props: {
  readonly pages: readonly Page[]
  readonly hasUserToken: boolean
  readonly checks: ReplyChecks
}) {
  const { pages, hasUserToken, checks } = props
  return (
    <ul className="reply-pages" aria-label="Tokens in the reply">
      {pages.map(page => {
        const check = checks.pages.get(page.id)
        const told = check?.kind === 'confirmed' ? check.page : page
        const username = told.instagramAccount?.username
        return (
          <li key={page.id}>
            <Tag state={stateOf(check)}>{page.number}</Tag>
            <div>
              <b>
                <bdi>{told.name}</bdi>
              </b>
              {username && <span className="hint"> @{username}</span>}
              <Said check={check} />
              {check?.kind === 'confirmed' && <PageValues page={check.page} />}
            </div>
          </li>
        )
      })}
      {hasUserToken && (
        <li>
          <Tag state={stateOf(checks.person)}>
            <Icon name="key" />
          </Tag>
          <div>
            <b>User token</b>
            {checks.person?.kind === 'confirmed' ? (
              <p>
                <Status icon="check">
                  Meta says it belongs to{' '}
                  <bdi>{checks.person.name || 'a person without a name'}</bdi>. Is that your client?
                </Status>
              </p>
            ) : (
              <Said check={checks.person} isPersons />
            )}
          </div>
        </li>
      )}
    </ul>
  )
}

/** The values of a Page that Meta confirmed. */
function PageValues({ page }: { readonly page: Page }) {
  const { name, id, accessToken, instagramAccount } = page
  return (
    <Facts
      told
      facts={[
        ...(accessToken === undefined
          ? []
          : [
              [
                'Page token',
                <TokenField
                  key="token"
                  token={accessToken}
                  name={`Page token of ${name}`}
                  copied="Copied Page token"
                  drawn={false}
                />,
              ] as const,
            ]),
        ...(instagramAccount === undefined
          ? []
          : [
              [
                'Instagram account ID',
                <Id
                  key="account"
                  of={name}
                  label="Instagram account ID"
                  id={instagramAccount.id}
                />,
              ] as const,
            ]),
        ['Page ID', <Id key="page" of={name} label="Page ID" id={id} />],
      ]}
    />
  )
}

function Id(props: { readonly of: string; readonly label: string; readonly id: string }) {
  const { of, label, id } = props
  return (
    <CopyValue label={`Copy ${label} of ${of}`} copied={`Copied ${label}`} text={() => id}>
      <Digits value={id} />
    </CopyValue>
  )
}

function stateOf(check: PageCheck | PersonCheck | undefined) {
  if (check === undefined) return 'hollow'
  return check.kind === 'confirmed' ? 'brass' : 'stop'
}

function Said(props: {
  readonly check: PageCheck | PersonCheck | undefined
  /** The token should be a User token. */
  readonly isPersons?: boolean
}) {
  const { check, isPersons = false } = props
  switch (check?.kind) {
    case undefined:
      return <p className="hint">Not asked yet</p>
    case 'confirmed':
      return (
        <p>
          <Status icon="check">Meta says the same</Status>
        </p>
      )
    case 'another':
      return (
        <p>
          <Status icon="warning" tone="stop">
            {isPersons ? 'The token belongs to a Page' : 'The token belongs to another Page'}
            {check.name && (
              <>
                {' '}
                (“<bdi>{check.name}</bdi>”)
              </>
            )}
            . Ask your client: the reply may be forged.
          </Status>
        </p>
      )
    case 'refused':
      return (
        <p>
          <Status icon="warning" tone="stop">
            Meta refuses this token. Ask your client for a new reply.
          </Status>
        </p>
      )
    case 'unanswered':
      return (
        <p>
          <Status icon="minus">Meta did not answer. Ask again.</Status>
        </p>
      )
  }
}
