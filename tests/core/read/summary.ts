import { read } from '#src/core/read/read.ts'
import type { Thing } from '#src/core/read/thing.ts'

/** The findings of a text, one line each, the most useful first. */
export function summaries(text: string): readonly string[] {
  return read(text).map(summaryOf)
}

/** The entry that the first error of a text leads to, and by what. */
export function firstError(text: string): string | undefined {
  return summaries(text)
    .find(line => /^(?:error|redirect refusal) /.test(line))
    ?.replace(/^(?:error|redirect refusal) /, '')
}

/** The entry of the most telling thing that has one. */
export function bestEntry(text: string): string | undefined {
  return read(text)
    .map(entryOf)
    .find(id => id !== undefined)
}

function entryOf(thing: Thing): string | undefined {
  if (thing.kind === 'error') return thing.matches[0]?.entry.id
  if (thing.kind === 'redirect') return thing.entry
  return thing.kind === 'answer' && thing.of === 'empty-list' ? 'no-pages' : undefined
}

function summaryOf(thing: Thing): string {
  switch (thing.kind) {
    case 'error':
      return `error ${thing.matches[0]?.entry.id} by ${thing.certainty}`
    case 'redirect':
      return thing.error
        ? `redirect refusal ${thing.entry} by ${thing.error.certainty}`
        : `redirect ${thing.brings} ${thing.entry}`
    case 'login-link': {
      const faults = thing.link.faults.map(
        ({ part, severity }) => `${part}${severity === 'stop' ? '!' : '?'}`,
      )
      return ['login-link', thing.link.family, ...faults].join(' ')
    }
    case 'graph-address':
      return [
        `graph-address ${thing.host}`,
        ...thing.misnamed.map(({ written, meant }) => `${written}→${meant}`),
      ].join(' ')
    case 'meta-link':
      return `meta-link ${thing.network} ${thing.to} ${thing.name}`
    case 'token':
      return `token ${thing.of}${thing.isCut ? ', cut' : ''}`
    case 'secret':
      return `secret ${thing.what}`
    case 'answer':
      return `answer ${thing.of}`
    case 'scopes': {
      const faults = thing.lint.faults.map(({ name, successor }) => `${name}→${successor}`)
      return ['scopes', thing.family, ...faults].join(' ')
    }
    case 'settings':
      return ['settings', ...thing.settings.map(({ name, state }) => `${name}:${state}`)].join(' ')
    case 'id':
      return `id ${thing.id.isRounded ? 'rounded' : thing.id.kinds.join(', ')}`
    case 'code':
      return 'code'
  }
}
