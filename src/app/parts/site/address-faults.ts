import type { AddressFault } from '../../../core/site/address.ts'

/** The faults of a typed address in words. */
export const addressFaults: Readonly<Record<AddressFault, string>> = {
  missing: 'Type the address first.',
  'not-an-address': 'It must be a whole address that begins with https://.',
  insecure: 'Meta refuses http addresses, except localhost.',
  fragment: 'Leave out the # and what follows it: Meta puts the tokens there.',
  characters: 'Write it with plain letters, digits and %-codes only.',
  password: 'Leave out the name and password before the @.',
}
