import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toWanted } from '../../../core/login/permissions/permissions.ts'
import { firstSetup } from '../../../core/login/setup/setup.ts'
import { writeSetupLink } from '../../../core/login/setup/setup-link.ts'
import { type DebugFacts, withTold } from '../../../core/token/told.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Session } from '../../login.ts'
import { personQuery } from '../../queries/person.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Drawer } from '../../ui/overlay/Drawer.tsx'
import { toLocalDate } from '../token/dates-and-counts.ts'
import './RemindMe.css'
import { queriesOf } from '../../cache/query-cache.ts'
import { useSaveReminder } from './use-save-reminder.ts'

const choices = [14, 7, 1]
const day = 24 * 60 * 60 * 1000

/** A calendar file, made in the page: dates, name and a link back, without a token. */
export default function RemindMe(props: {
  readonly session: Session
  /** The debug_token answer for the User token, if Meta sent one. */
  readonly told: DebugFacts | undefined
  readonly onClose: () => void
}) {
  const { session, told, onClose } = props
  const { grant } = session
  const { longLived, dataAccessExpiresAt } = withTold(grant, told)
  const { now } = useKeytag()
  const saveReminder = useSaveReminder()
  const person = useQuery({ ...personQuery(session), enabled: false }, queriesOf(session))
  const [chosen, setChosen] = useState<readonly number[]>([7, 1])
  // A short-lived token ends before a reminder could help.
  const clocks = {
    tokenEndsAt: longLived?.expiresAt,
    dataAccessEndsAt: dataAccessExpiresAt,
  }
  const end = clocks.tokenEndsAt ?? clocks.dataAccessEndsAt
  const last = Math.max(end?.getTime() ?? 0, clocks.dataAccessEndsAt?.getTime() ?? 0)
  const possible = choices.filter(days => last - days * day > now().getTime())
  const daysBefore = chosen.filter(days => possible.includes(days))
  const save = () => {
    saveReminder({
      ...clocks,
      name: person.data?.name,
      simulated: grant.environment === 'simulated',
      estimated: longLived?.estimated ?? false,
      daysBefore,
      setup: setupLink(grant),
    })
    onClose()
  }
  return (
    <Drawer title="Remind me" onClose={onClose}>
      <div className="remind-me">
        <p>
          Makes a calendar file, here in the page. It holds the account’s name, the two dates and a
          link back to this page with your setup. Never a token.
        </p>
        {end && (
          <fieldset>
            <legend>Remind me before {toLocalDate(end)}</legend>
            {possible.map(days => (
              <label key={days}>
                <input
                  type="checkbox"
                  className="mark"
                  checked={chosen.includes(days)}
                  onChange={() =>
                    setChosen(
                      chosen.includes(days)
                        ? chosen.filter(other => other !== days)
                        : [...chosen, days].sort((a, b) => b - a),
                    )
                  }
                />
                {days === 1 ? '1 day before' : `${days} days before`}
              </label>
            ))}
          </fieldset>
        )}
        {clocks.tokenEndsAt && clocks.dataAccessEndsAt && (
          <p className="hint">
            The end of data access, {toLocalDate(clocks.dataAccessEndsAt)}, becomes an event of its
            own. Some calendars drop the alarms of an imported file: look for them afterwards.
          </p>
        )}
        <div className="row">
          <Button kind="main" onClick={save}>
            <Icon name="calendar" />
            Download .ics
          </Button>
        </div>
      </div>
    </Drawer>
  )
}

/** A link to the start screen with this login's setup. It holds no secret. */
function setupLink(grant: Session['grant']): string {
  const { appId = '', askedPermissions, configurationId = '', dialog } = grant
  // A configuration login requests no permissions by name.
  const wanted = askedPermissions.length > 0 ? toWanted(askedPermissions) : firstSetup.wanted
  return writeSetupLink({ ...firstSetup, appId, wanted, dialog, configurationId })
}
