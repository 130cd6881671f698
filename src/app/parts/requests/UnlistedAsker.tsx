import { Banner } from '../../ui/surface/Banner.tsx'
import { AskerKey } from './AskerKey.tsx'
import { useAskerKey } from './use-asker-key.ts'

/** A warning on a copy that pins keys: it would refuse the requests of this browser. */
export function UnlistedAsker() {
  const { key, isListed } = useAskerKey()
  if (key === undefined || isListed) return null
  return (
    <div className="stack">
      <Banner icon="warning">
        This copy answers only the keys that it lists, and the key of this browser is not there.
        Your clients could not answer.
      </Banner>
      <AskerKey />
    </div>
  )
}
