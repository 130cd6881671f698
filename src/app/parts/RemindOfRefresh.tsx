import { reminderFileName, writeReminder } from '../../core/export/reminder.ts'
import type { InstagramGrant } from '../../core/login/instagram-grant.ts'
import { toWanted } from '../../core/login/permissions.ts'
import { firstSetup } from '../../core/login/setup.ts'
import { writeSetupLink } from '../../core/login/setup-link.ts'
import { useKeytag } from '../keytag.tsx'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Drawer } from '../ui/Drawer.tsx'
import { Icon } from '../ui/Icon.tsx'
import { toLocal, toLocalDate } from './instants.ts'
import { saveFile } from './save-file.ts'

/** Of 60 days: the 50th and the 55th, while there is time to refresh. */
const daysBefore = [10, 5]

/** A calendar file, made here in the page: the date, a link back, and no token. */
export default function RemindOfRefresh(props: {
  readonly grant: InstagramGrant
  readonly onClose: () => void
}) {
  const { grant, onClose } = props
  const { config, now } = useKeytag()
  const announce = useAnnounce()
  const end = grant.token.expiresAt
  const save = () => {
    const simulated = grant.environment === 'simulated'
    const setup = {
      ...firstSetup,
      family: grant.family,
      instagramAppId: grant.appId ?? '',
      wanted: toWanted(grant.askedPermissions, grant.family),
    }
    const clocks = { tokenEndsAt: end, dataAccessEndsAt: undefined }
    const text = writeReminder({
      ...clocks,
      name: undefined,
      simulated,
      estimated: grant.token.estimated,
      daysBefore,
      link: new URL(
        simulated ? '' : writeSetupLink(setup),
        new URL(config.base, config.redirectUri),
      ).href,
      now: now(),
      inWords: toLocal,
    })
    const name = reminderFileName(clocks)
    saveFile(name, 'text/calendar', text)
    announce(`Saved ${name}`)
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
