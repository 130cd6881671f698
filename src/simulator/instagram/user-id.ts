/** JSON with `user_id` as an unquoted integer above 2^53, which JSON.parse would round. */
export function withBareUserId(answer: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(answer).replace(/"user_id":"(\d+)"/, '"user_id":$1')
}
