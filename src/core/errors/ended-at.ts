/** Hours from Meta's clock to UTC. Meta's sentences name no other zone. */
const hoursBehind: Readonly<Record<string, number>> = { PST: 8, PDT: 7 }
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** The end that Meta's sentence about an expired token names: "Monday, 03-Aug-20 00:43:13 PDT". */
export function endedAt(sentence: string | undefined): Date | undefined {
  const found =
    /expired on \w{6,9}, (\d\d)-([A-Z][a-z]{2})-(\d\d) (\d\d):(\d\d):(\d\d) (P[SD]T)\b/.exec(
      sentence ?? '',
    )
  if (found === null) return undefined
  const [day, year, hour, minute, second] = [1, 3, 4, 5, 6].map(place => Number(found[place]))
  const month = months.indexOf(found[2] ?? '') / 3
  const behind = hoursBehind[found[7] ?? '']
  if (day === undefined || year === undefined || hour === undefined) return undefined
  if (minute === undefined || second === undefined || behind === undefined) return undefined
  if (!Number.isInteger(month) || month < 0 || hour > 23 || minute > 59 || second > 59) {
    return undefined
  }
  const end = new Date(Date.UTC(2000 + year, month, day, hour + behind, minute, second))
  // A day that the month does not have would move into the next one.
  const local = new Date(end.getTime() - behind * 60 * 60 * 1000)
  return local.getUTCDate() === day ? end : undefined
}
