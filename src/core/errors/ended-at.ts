import { readMoment } from './meta-moments.ts'

/** The end that Meta's sentence about an expired token names: "Monday, 03-Aug-20 00:43:13 PDT". */
export function endedAt(sentence: string | undefined): Date | undefined {
  const [, named] = /expired on (\w{6,9}, .{22})/.exec(sentence ?? '') ?? []
  return named === undefined ? undefined : readMoment(named)
}
