/** The newest Graph API version, of 2026-07-29 (Graph API changelog). The one constant to raise. */
export const graphVersion = 'v26.0'
