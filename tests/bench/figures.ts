import { gzipSync } from 'node:zlib'

export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** The median, and the first and third quartile in brackets. */
export function quartiles(values: readonly number[], places = 0): string {
  const at = (part: number) => quantile(values, part).toFixed(places)
  return `${at(0.5)} (${at(0.25)} to ${at(0.75)})`
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * part)] ?? 0
}

/** Bytes as hosts send them. */
export function zip(text: string | Uint8Array): number {
  return gzipSync(text, { level: 9 }).length
}

export function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB gz`
}
