import { useHref } from 'react-router-dom'
import { ScreenHeading } from '../../../parts/frame/ScreenHeading.tsx'
import { toLocalTime } from '../../../parts/token/dates-and-counts.ts'
import { ButtonLink } from '../../../ui/actions/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Tag } from '../../../ui/surface/Tag.tsx'
import { HangHead } from '../../../ui/tag/HangHead.tsx'

/** The app's access was revoked, which ended every token. */
export default function RevokedScreen({ at }: { readonly at: Date }) {
  const start = useHref('/')
  return (
    <main id="main" className="shell">
      <HangHead
        tag={
          <Tag state="hollow">
            <Icon name="check" />
          </Tag>
        }
        heading={<ScreenHeading title="Access is revoked" arrived />}
        lead={`Revoked at ${toLocalTime(at)}. The tokens no longer work.`}
      >
        <p>This tab no longer holds them. Code that still uses them gets error 190.</p>
        <div className="row">
          <ButtonLink kind="main" href={start}>
            Log in again
          </ButtonLink>
        </div>
      </HangHead>
    </main>
  )
}
