import { useMemo } from 'react'
import type { Page } from '../../../core/accounts/page.ts'
import type { FacebookRecord } from '../../../core/export/record.ts'
import { graphVersion } from '../../../core/graph-version.ts'
import { useKeytag } from '../../keytag.tsx'
import { ExportPanel } from '../export/ExportPanel.tsx'
import { countOf } from '../token/dates-and-counts.ts'

/** Exports the Pages of a pasted answer. Nothing is known of their login, so no date is in it. */
export default function ExportPasted({ pages }: { readonly pages: readonly Page[] }) {
  const { now } = useKeytag()
  const withToken = useMemo(
    () => pages.filter(({ accessToken }) => accessToken !== undefined),
    [pages],
  )
  const record: FacebookRecord = useMemo(
    () => ({
      family: 'facebook-login',
      takenAt: now(),
      environment: withToken.some(({ accessToken }) => accessToken?.masked.startsWith('SIM_'))
        ? 'simulated'
        : 'meta',
      graphVersion,
      appId: undefined,
      userToken: undefined,
      shortLived: false,
      dataAccessExpiresAt: undefined,
      pages: withToken,
    }),
    [withToken, now],
  )
  return (
    <section className="pasted-export" aria-labelledby="export-pasted">
      <h2 id="export-pasted">Export</h2>
      <ExportPanel record={record} count={countOf(withToken.length, 'Page')} />
    </section>
  )
}
