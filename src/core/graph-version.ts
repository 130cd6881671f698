/** The newest Graph API version. To raise it, add its row to `graph/versions.ts` too. */
export const graphVersion = 'v27.0'
