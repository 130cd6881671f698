import { useHref } from 'react-router-dom'
import { ScreenHeading } from '../../../parts/frame/ScreenHeading.tsx'
import { ButtonLink } from '../../../ui/actions/Button.tsx'
import { Link } from '../../../ui/actions/Link.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Tag } from '../../../ui/surface/Tag.tsx'
import { HangHead } from '../../../ui/tag/HangHead.tsx'

/** A visit to the callback address without a reply, or a reload after the reply was taken. */
export default function NothingHereScreen({ forgotten }: { readonly forgotten: boolean }) {
  const start = useHref('/')
  return (
    <main id="main" className="shell">
      <HangHead
        tag={
          <Tag state="hollow">
            <Icon name="minus" />
          </Tag>
        }
        heading={
          <ScreenHeading
            title={forgotten ? 'The tokens are forgotten' : 'Meta sent no reply'}
            arrived
          />
        }
        lead={
          forgotten
            ? 'You left this page, so Keytag dropped its tokens. It never stored them.'
            : 'Log in again, or paste the address that you were sent to.'
        }
      >
        <div className="row">
          <ButtonLink kind="main" href={start}>
            {forgotten ? 'Start a login' : 'Log in again'}
          </ButtonLink>
          <Link to="/paste/">Paste an address</Link>
        </div>
        <h2>If you have just logged in</h2>
        <ul className="plain-list">
          <li>
            Keytag takes the reply out of the address as soon as it arrives, and holds it in the
            memory of that one tab. A reload ends it: log in again, Meta usually asks nothing the
            second time.
          </li>
          <li>If the login came back in another tab or another browser, its Pages are there.</li>
          <li>If you closed Meta’s dialog, no reply was ever sent.</li>
        </ul>
      </HangHead>
    </main>
  )
}
