/** The newest Graph API version, of 2026-11-04 (Meta's developer blog). The one constant to raise. */
export const graphVersion = 'v27.0'
