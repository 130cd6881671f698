import { useMemo } from 'react'
import type { InstagramRecord } from '../../../core/export/record.ts'
import { graphVersion } from '../../../core/graph-version.ts'
import type { InstagramGrant } from '../../../core/login/exchange/instagram-grant.ts'
import { useKeytag } from '../../keytag.tsx'
import { ExportPanel } from '../export/ExportPanel.tsx'
import '../export/CopyAs.css'

/** The account and its token as one text, masked in the preview, complete in the copy and the file. */
export default function CopyAccountAs(props: {
  readonly grant: InstagramGrant
  readonly account: InstagramRecord['account'] | undefined
}) {
  const { grant, account } = props
  const { now } = useKeytag()
  const { id, username } = account ?? {}
  const record = useMemo(
    () => (id === undefined ? undefined : toInstagramRecord(grant, { id, username }, now())),
    [grant, id, username, now],
  )
  return (
    <section className="copy-as" aria-labelledby="copy-account-as">
      <header>
        <h2 id="copy-account-as">Copy as</h2>
      </header>
      {record === undefined ? (
        <p className="soft">This needs the account’s ID, which is not here yet.</p>
      ) : (
        <>
          <ExportPanel record={record} count="1 account" />
          <p className="hint">Tokens are shortened on screen only.</p>
        </>
      )}
    </section>
  )
}

function toInstagramRecord(
  grant: InstagramGrant,
  account: InstagramRecord['account'],
  now: Date,
): InstagramRecord {
  return {
    family: 'instagram-login',
    takenAt: now,
    environment: grant.environment,
    graphVersion,
    appId: grant.appId,
    userToken: grant.token,
    shortLived: grant.kind === 'short-lived',
    account,
  }
}
