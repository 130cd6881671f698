import { afterEach, expect, vi } from 'vitest'

/* A line on the console is a fault nobody has looked at yet: it fails the test it appears in. */

const lines: string[] = []
for (const method of ['error', 'warn', 'log', 'info', 'debug'] as const) {
  vi.spyOn(console, method).mockImplementation((...parts) => {
    lines.push(`console.${method}: ${parts.map(String).join(' ')}`)
  })
}

afterEach(async () => {
  if (typeof document !== 'undefined') {
    const { cleanup } = await import('@testing-library/react')
    cleanup()
  }
  expect(lines.splice(0)).toEqual([])
})
