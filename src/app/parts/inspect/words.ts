import { known } from '../../../core/doctor/standing.ts'
import { type Inspection, kindNames, kindOf } from '../../../core/inspect/layers.ts'
import type { FoundToken } from '../../../core/inspect/pasted.ts'

/** The kind of a token, by its looks and, once Meta was asked, by Meta's word. */
export function kindInWords(found: FoundToken, inspection: Inspection | undefined): string {
  const kind = inspection && kindOf(inspection)
  if (kind === 'page') {
    const name = inspection && known(inspection.owner)?.name
    return name ? `Page token for ${name}` : kindNames.page
  }
  const life = found.life ? `, ${found.life}` : ''
  if (kind) return kindNames[kind] + life
  if (found.family === 'instagram-login') return kindNames['instagram-user'] + life
  return `${found.environment === 'simulated' ? 'Token of the simulated Meta' : 'Facebook access token'}${life}`
}
