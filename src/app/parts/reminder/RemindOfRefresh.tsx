import type { InstagramGrant } from '../../../core/login/exchange/instagram-grant.ts'
import { toWanted } from '../../../core/login/permissions/permissions.ts'
import { firstSetup } from '../../../core/login/setup/setup.ts'
import { writeSetupLink } from '../../../core/login/setup/setup-link.ts'
import { useKeytag } from '../../keytag.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Drawer } from '../../ui/overlay/Drawer.tsx'
import { toLocalDate } from '../token/dates-and-counts.ts'
import { useSaveReminder } from './use-save-reminder.ts'

/** Days 50 and 55 of 60, which leaves time to refresh. */
const choices = [10, 5]
const day = 24 * 60 * 60 * 1000

/** A calendar file, made in the page: date and link back, without a token. */
export default function RemindOfRefresh(props: {
  readonly grant: InstagramGrant
  readonly username: string | undefined
  readonly onClose: () => void
}) {
  const { grant, username, onClose } = props
  const { now } = useKeytag()
  const saveReminder = useSaveReminder()
  const end = grant.token.expiresAt
  const daysBefore = choices.filter(days => (end?.getTime() ?? 0) - days * day > now().getTime())
  const save = () => {
    saveReminder({
      tokenEndsAt: end,
      dataAccessEndsAt: undefined,
      name: username === undefined ? undefined : `@${username}`,
      simulated: grant.environment === 'simulated',
      estimated: grant.token.estimated,
      daysBefore,
      refreshes: true,
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
          <p>
            Keytag does not know when this token ends. Refresh it once: the answer names a date.
          </p>
        ) : (
          <>
            <p>
              Makes a calendar file, here in the page: one event on {toLocalDate(end)}, with{' '}
              {inWords(daysBefore)}. It holds the account’s name, how to refresh, and a link back to
              this page with your setup. Never a token.
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

/** Day 50 and day 55 of a new token. */
function inWords(daysBefore: readonly number[]): string {
  if (daysBefore.length === 2) return 'a reminder on day 50 and on day 55'
  if (daysBefore.length === 1) return 'a reminder 5 days before'
  return 'no reminder before, because it ends within 5 days: refresh it now'
}
