import { Link } from 'react-router-dom'
import type { Setup } from '../../../core/login/setup/setup.ts'
import { writeSetupLink } from '../../../core/login/setup/setup-link.ts'
import { Icon } from '../../ui/Icon.tsx'

/** To the screen that puts this login on somebody's own site, with what was chosen so far. */
export function SiteLink({ setup }: { readonly setup: Setup }) {
  return (
    <Link
      className="button"
      data-kind="quiet"
      to={`/site/${writeSetupLink(setup)}`}
      // No link from elsewhere can bring this: the screen warns of one that comes without it.
      state={{ chosen: true }}
    >
      <Icon name="link" />
      Put it on your site
    </Link>
  )
}
