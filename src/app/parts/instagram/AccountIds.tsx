import type { InstagramProfile } from '../../../core/accounts/instagram-profile.ts'
import { CopyValue } from '../../ui/actions/CopyValue.tsx'
import { Skeleton } from '../../ui/reading/Skeleton.tsx'
import { Digits } from '../../ui/tag/Digits.tsx'
import './AccountIds.css'
import { toCount } from '../token/dates-and-counts.ts'

/** Two numbers of one account, each with its purpose, because people notice a wrong one late. */
export function AccountIds(props: {
  /** Undefined while the profile loads. The boxes are then empty. */
  readonly profile: InstagramProfile | undefined
  /** The number from the exchange. It differs from `user_id` only if the code was another person's. */
  readonly exchanged: string | undefined
}) {
  const { profile, exchanged } = props
  const { accountId, appScopedId, name, followers, media, pictureUrl } = profile ?? {}
  const waiting = profile === undefined
  return (
    <section className="account-ids" aria-labelledby="account-ids" aria-busy={waiting}>
      <h2 id="account-ids">
        The account
        {name && (
          <>
            : <bdi>{name}</bdi>
          </>
        )}
      </h2>
      <dl>
        <Id
          name="user_id"
          label="Instagram account ID"
          id={accountId}
          waiting={waiting}
          use="The account itself: in API paths, in webhooks (as the recipient and in entry.id), and in what Facebook Login calls instagram_business_account."
          not="It begins 17841."
        />
        <Id
          name="id"
          label="app-scoped ID"
          id={appScopedId}
          waiting={waiting}
          use="This app’s own number for the account. Good for telling your users apart."
          not="Not the one in webhooks, and another app sees another number."
        />
        <Fact name="followers_count" count={followers} waiting={waiting} />
        <Fact name="media_count" count={media} waiting={waiting} />
        {pictureUrl !== undefined && <Picture url={pictureUrl} />}
      </dl>
      {exchanged !== undefined && accountId !== undefined && exchanged !== accountId && (
        <p className="hint">
          The exchange named {exchanged}, another number than <code>user_id</code>. Trust{' '}
          <code>user_id</code>.
        </p>
      )}
    </section>
  )
}

function Id(props: {
  readonly name: string
  readonly label: string
  readonly id: string | undefined
  readonly waiting: boolean
  readonly use: string
  readonly not: string
}) {
  const { name, label, id, waiting, use, not } = props
  if (id === undefined && !waiting) return null
  return (
    <div>
      <dt>
        <code>{name}</code>
      </dt>
      <dd>
        {id === undefined ? (
          <Skeleton width="17ch" />
        ) : (
          <CopyValue
            label={`Copy ${label}, ${name}`}
            copied={`Copied the ${label}`}
            text={() => id}
          >
            <Digits value={id} />
          </CopyValue>
        )}
        <p className="hint">
          {use} {not}
        </p>
      </dd>
    </div>
  )
}

/** The picture's address as text. Showing the picture would send a request to another host. */
function Picture({ url }: { readonly url: string }) {
  return (
    <div>
      <dt>
        <code>profile_picture_url</code>
      </dt>
      <dd>
        <CopyValue
          label="Copy profile picture URL"
          copied="Copied the profile picture URL"
          text={() => url}
          box
        >
          {url}
        </CopyValue>
        <p className="hint">Not shown here: that would be a request to another host.</p>
      </dd>
    </div>
  )
}

function Fact(props: {
  readonly name: string
  readonly count: number | undefined
  readonly waiting: boolean
}) {
  const { name, count, waiting } = props
  if (count === undefined && !waiting) return null
  return (
    <div>
      <dt>
        <code>{name}</code>
      </dt>
      <dd>{count === undefined ? <Skeleton width="5ch" /> : toCount(count)}</dd>
    </div>
  )
}
