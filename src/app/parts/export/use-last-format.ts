import { useState } from 'react'
import type { ExportFormat } from '../../../core/export/format.ts'
import { dotenv } from '../../../core/export/formats/dotenv.ts'
import { exportFormats } from '../../../core/export/formats.ts'
import type { Store } from '../../../core/login/pending.ts'
import { useKeytag } from '../../keytag.tsx'

const key = 'keytag:v1:format'

/** The last used format on this device. */
export function lastFormat(store: Store): ExportFormat {
  const id = store.getItem(key)
  return exportFormats.find(format => format.id === id) ?? dotenv
}

export function keepFormat(store: Store, { id }: ExportFormat): void {
  store.setItem(key, id)
}

export function useLastFormat() {
  const { store } = useKeytag()
  const [format, setFormat] = useState(() => lastFormat(store))
  const choose = (next: ExportFormat) => {
    setFormat(next)
    keepFormat(store, next)
  }
  return { format, choose }
}
