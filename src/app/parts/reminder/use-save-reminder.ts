import {
  type Reminder,
  reminderFileName,
  writeReminder,
} from '../../../core/export/renewal/reminder.ts'
import { useKeytag } from '../../keytag.tsx'
import { useToast } from '../../ui/Announcer.tsx'
import { saveFile } from '../browser/save-file.ts'
import { toLocal } from '../token/dates-and-counts.ts'

/**
 * Makes a calendar file of a reminder and downloads it. `setup` is the query of a setup link. A token in
 * `refreshes` needs no new login before its end.
 */
export function useSaveReminder() {
  const { config, now } = useKeytag()
  const toast = useToast()
  return ({
    setup,
    refreshes = false,
    ...reminder
  }: Omit<Reminder, 'link' | 'refreshAt' | 'now' | 'inWords'> & {
    readonly setup: string
    readonly refreshes?: boolean
  }) => {
    const home = `${config.origin}${config.base}`
    // A rehearsal has no app to link to.
    const link = reminder.simulated ? home : home + setup
    const refreshAt = refreshes ? `${home}inspect/` : undefined
    const name = reminderFileName(reminder)
    saveFile(
      name,
      'text/calendar',
      writeReminder({ ...reminder, link, refreshAt, now: now(), inWords: toLocal }),
    )
    toast(`Saved ${name}`)
  }
}
