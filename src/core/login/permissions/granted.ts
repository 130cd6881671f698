/** The granted permissions of an answer from /me/permissions. */
export function grantedOf(
  rows: readonly { readonly permission: string; readonly status: string }[],
): readonly string[] {
  return rows.flatMap(({ permission, status }) => (status === 'granted' ? [permission] : []))
}
