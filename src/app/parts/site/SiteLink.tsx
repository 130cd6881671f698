import { Link } from 'react-router-dom'
import type { Setup } from '../../../core/login/setup/setup.ts'
import { writeSetupLink } from '../../../core/login/setup/setup-link.ts'
import { Icon } from '../../ui/Icon.tsx'

/** The link to the Integrate screen with the current choices. */
export function SiteLink({ setup }: { readonly setup: Setup }) {
  return (
    <Link
      className="button"
      data-kind="quiet"
      to={`/site/${writeSetupLink(setup)}`}
      // Links from outside cannot set this. The screen warns without it.
      state={{ chosen: true }}
    >
      <Icon name="link" />
      Put it on your site
    </Link>
  )
}
