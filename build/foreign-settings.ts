import type { OwnCopy } from '../src/own-copy.ts'
import type { BuiltFrom } from './built-from.ts'

/**
 * Sentences about settings of a live copy that are not the expected ones. A copy names its settings itself,
 * so a build with them proves its files and not the settings.
 * @param expected the settings that its commit and its owner fix. An empty App ID fixes none.
 */
export function foreignSettings(
  { metaAppId, source }: BuiltFrom,
  expected: Pick<OwnCopy, 'metaAppId' | 'source'>,
): readonly string[] {
  return [
    ...(expected.metaAppId !== '' && metaAppId !== expected.metaAppId
      ? [
          `The copy’s App ID is ${metaAppId || 'not fixed'}, and ${expected.metaAppId} was expected.`,
        ]
      : []),
    ...(expected.source !== undefined && source !== expected.source
      ? [`The copy names the source ${source ?? '(none)'}, and ${expected.source} was expected.`]
      : []),
  ]
}
