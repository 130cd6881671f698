import type { Page } from '../../../core/accounts/page.ts'
import type { PageCheck } from '../../../core/hand-over/check-reply.ts'
import { CopyValue } from '../../ui/actions/CopyValue.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'

/** The Pages of a reply: as the reply names them, and after the question as Meta does. */
export function ReplyPages(props: {
  readonly pages: readonly Page[]
  readonly checks: ReadonlyMap<string, PageCheck>
}) {
  const { pages, checks } = props
  return (
    <ul className="reply-pages" aria-label="Pages in the reply">
      {pages.map(page => {
        const check = checks.get(page.id)
        const told = check?.kind === 'confirmed' ? check.page : page
        const { username, id } = told.instagramAccount ?? {}
        return (
          <li key={page.id}>
            <Tag
              state={check === undefined ? 'hollow' : check.kind === 'confirmed' ? 'brass' : 'stop'}
            >
              {page.number}
            </Tag>
            <div>
              <b>
                <bdi>{told.name}</bdi>
              </b>
              {username && <span className="hint"> @{username}</span>}
              <Said check={check} />
              {check?.kind === 'confirmed' && (
                <p className="reply-page-ids">
                  <CopyValue
                    label={`Copy Page ID of ${told.name}`}
                    copied="Copied Page ID"
                    text={() => page.id}
                  >
                    {page.id}
                  </CopyValue>
                  {id && (
                    <CopyValue
                      label={`Copy Instagram account ID of ${told.name}`}
                      copied="Copied Instagram account ID"
                      text={() => id}
                    >
                      {id}
                    </CopyValue>
                  )}
                </p>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function Said({ check }: { readonly check: PageCheck | undefined }) {
  switch (check?.kind) {
    case undefined:
      return <p className="hint">The reply says so. Meta was not asked yet.</p>
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
            The token belongs to another Page
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
