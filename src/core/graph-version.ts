/** The newest Graph API version, from 2026-11-04 (Meta's developer blog). The only constant to raise. */
export const graphVersion = 'v27.0'

/** Its day of release, which is to be changed with it. */
export const graphVersionReleasedAt = new Date('2026-11-04')
