import type { InstagramGrant } from '../../core/login/instagram-grant.ts'
import { toWanted } from '../../core/login/permissions.ts'
import { firstSetup } from '../../core/login/setup.ts'
import { writeSetupLink } from '../../core/login/setup-link.ts'
import { Button } from '../ui/Button.tsx'
import { Drawer } from '../ui/Drawer.tsx'
import { Icon } from '../ui/Icon.tsx'
import { toLocalDate } from './instants.ts'
import { useSaveReminder } from './use-save-reminder.ts'

/** Of 60 days: the 50th and the 55th, while there is time to refresh. */
const daysBefore = [10, 5]

/** A calendar file, made here in the page: the date, a link back, and no token. */
export default function RemindOfRefresh(props: {
  readonly grant: InstagramGrant
  readonly onClose: () => void
}) {
  const { grant, onClose } = props
  const saveReminder = useSaveReminder()
  const end = grant.token.expiresAt
  const save = () => {
    saveReminder({
      tokenEndsAt: end,
      dataAccessEndsAt: undefined,
      name: undefined,
      simulated: grant.environment === 'simulated',
      estimated: grant.token.estimated,
      daysBefore,
      setup: writeSetupLink({
        ...firstSetup,
        family: grant.family,
        instagramAppId: grant.appId ?? '',
        wanted: toWanted(grant.askedPermissions, grant.family),
      }),
    })
    onClose()
  }
  return (
    <Drawer title="Remind me" onClose={onClose}>
      <div className="stack">
        {end === undefined ? (
          <p>Nothing is known of this token’s end. Refresh it once, and its answer names a date.</p>
        ) : (
          <>
            <p>
              Makes a calendar file, here in the page: one event on {toLocalDate(end)}, with a
              reminder 10 days and 5 days before, which is day 50 and day 55. It holds a link back
              to this page with your setup, and never a token.
            </p>
            <div className="row">
              <Button kind="main" onClick={save}>
                <Icon name="calendar" />
                Download .ics
              </Button>
            </div>
          </>
        )}
      </div>
    </Drawer>
  )
}
