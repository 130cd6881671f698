import { useMemo } from 'react'
import type { Environment } from '../../../../core/access-token.ts'
import type { Page } from '../../../../core/accounts/page.ts'
import type { FacebookRecord } from '../../../../core/export/record.ts'
import { graphVersion } from '../../../../core/graph-version.ts'
import { useKeytag } from '../../../keytag.tsx'
import { ExportPanel } from '../../export/ExportPanel.tsx'
import { countOf } from '../../token/dates-and-counts.ts'

/** Exports the Pages of a pasted answer. Nothing is known of their login, so no date is in it. */
export default function ExportPasted(props: {
  readonly pages: readonly Page[]
  readonly environment: Environment
}) {
  const { pages, environment } = props
  const { now } = useKeytag()
  const withToken = useMemo(
    () => pages.filter(({ accessToken }) => accessToken !== undefined),
    [pages],
  )
  const record: FacebookRecord = useMemo(
    () => ({
      family: 'facebook-login',
      takenAt: now(),
      environment,
      graphVersion,
      appId: undefined,
      userToken: undefined,
      shortLived: false,
      dataAccessExpiresAt: undefined,
      pages: withToken,
    }),
    [withToken, environment, now],
  )
  return (
    <section className="pasted-export" aria-labelledby="export-pasted">
      <h2 id="export-pasted">Export</h2>
      <ExportPanel record={record} count={countOf(withToken.length, 'Page')} />
    </section>
  )
}
