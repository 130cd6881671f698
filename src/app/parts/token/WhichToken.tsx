import type { Page } from '../../../core/accounts/page.ts'
import { toWanted } from '../../../core/login/permissions/permissions.ts'
import { overviewPage, type TokenKind, tokenUses } from '../../../core/token/which-token.ts'
import type { Session } from '../../login.ts'
import { Drawer } from '../../ui/overlay/Drawer.tsx'
import { BothTokens } from './BothTokens.tsx'
import './WhichToken.css'

const tokenNames: Readonly<Record<TokenKind, string>> = {
  page: 'Page token',
  user: 'User token',
}

/** The token that each page of Meta's names for each use, and a trial of both. */
export default function WhichToken(props: {
  readonly session: Session
  /** A Page with an Instagram account, to try both tokens on. */
  readonly page: Page | undefined
  readonly onClose: () => void
}) {
  const { session, page, onClose } = props
  const asked = toWanted(session.grant.askedPermissions).useCases
  const uses = [...tokenUses].sort((one, other) => place(one.id) - place(other.id))
  function place(id: (typeof tokenUses)[number]['id']): number {
    return asked.some(useCase => useCase === id) ? 0 : 1
  }
  return (
    <Drawer title="Which token for what?" onClose={onClose}>
      <div className="stack which-token">
        <p>
          Meta’s <Away {...overviewPage} /> allows “Facebook User or Page” tokens. Its other pages
          name one or the other:
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">For</th>
              <th scope="col">Meta’s pages name</th>
            </tr>
          </thead>
          <tbody>
            {uses.map(({ id, label, pages }) => (
              <tr key={id} data-asked={place(id) === 0 || undefined}>
                <th scope="row">
                  {label}
                  {place(id) === 0 && <span className="hint">You asked for this</span>}
                </th>
                <td>
                  <ul>
                    {pages.map(named => (
                      <li key={named.address}>
                        <b>{named.names.map(name => tokenNames[name]).join(' or ')}</b>{' '}
                        <Away {...named} />
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          The Page token lasts longer. Start with it, and use the User token where Meta refuses.
        </p>
        {page && <BothTokens session={session} page={page} />}
        <h3>Which ID?</h3>
        <dl>
          <dt>Instagram account ID</dt>
          <dd>
            It is part of the address of most calls: media, publishing, comments, insights. Meta
            calls it <code>ig-user-id</code>.
          </dd>
          <dt>Page ID</dt>
          <dd>It is part of the address of calls about messages and webhooks.</dd>
        </dl>
      </div>
    </Drawer>
  )
}

function Away({ title, address }: { readonly title: string; readonly address: string }) {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {title}
    </a>
  )
}
