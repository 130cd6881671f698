import type { Page } from '../../../../core/accounts/page.ts'

/** A Page is handed over for its Instagram account, and with its own token. */
export function canBeHandedOver({ accessToken, instagramAccount }: Page): boolean {
  return accessToken !== undefined && instagramAccount !== undefined
}
