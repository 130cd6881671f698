/** Calls that Graph answers in a second, three of them at once. */
const callsASecond = 5

/** Milliseconds that so many calls take, before any of them was made. */
export function guessDuration(calls: number): number {
  return (calls / callsASecond) * 1000
}

/** "1 second", "40 seconds", "3 minutes" */
export function durationInWords(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000))
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}
