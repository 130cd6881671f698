/** Hours from Meta's clock to UTC. Meta's sentences name no other zone. */
const hoursBehind: Readonly<Record<string, number>> = { PST: 8, PDT: 7 }
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'
const hour = 60 * 60 * 1000

/** "Monday, 03-Aug-20 00:43:13 PDT" */
const moment = /\b\w{6,9}, (\d\d)-([A-Z][a-z]{2})-(\d\d) (\d\d):(\d\d):(\d\d) (P[SD]T)\b/

/** The first moment that a sentence of Meta's names. */
export function readMoment(sentence: string): Date | undefined {
  const found = moment.exec(sentence)
  return found === null ? undefined : toDate(found)
}

/** Moves each moment of a text by some seconds, and maps the text between them. */
export function moveMoments(
  text: string,
  seconds: number,
  between: (part: string) => string = part => part,
): string {
  let moved = ''
  let from = 0
  for (const found of text.matchAll(new RegExp(moment, 'g'))) {
    const at = toDate(found)
    if (at === undefined) continue
    moved += between(text.slice(from, found.index))
    moved += written(new Date(at.getTime() + seconds * 1000), found[7] ?? '')
    from = found.index + found[0].length
  }
  return moved + between(text.slice(from))
}

function toDate(found: RegExpExecArray): Date | undefined {
  const [day, year, hours, minute, second] = [1, 3, 4, 5, 6].map(place => Number(found[place]))
  const month = months.indexOf(found[2] ?? '') / 3
  const behind = hoursBehind[found[7] ?? '']
  if (day === undefined || year === undefined || hours === undefined) return undefined
  if (minute === undefined || second === undefined || behind === undefined) return undefined
  if (!Number.isInteger(month) || month < 0 || hours > 23 || minute > 59 || second > 59) {
    return undefined
  }
  const at = new Date(Date.UTC(2000 + year, month, day, hours + behind, minute, second))
  // A day that the month does not have would move into the next one.
  return new Date(at.getTime() - behind * hour).getUTCDate() === day ? at : undefined
}

/** In the zone of the sentence, also where the other half of the year would have another. */
function written(at: Date, zone: string): string {
  const local = new Date(at.getTime() - (hoursBehind[zone] ?? 0) * hour)
  const [date = '', time = ''] = local.toISOString().split(/[T.]/)
  const [year = '', , day = ''] = date.split('-')
  const month = months.slice(local.getUTCMonth() * 3).slice(0, 3)
  return `${days[local.getUTCDay()]}, ${day}-${month}-${year.slice(2)} ${time} ${zone}`
}
