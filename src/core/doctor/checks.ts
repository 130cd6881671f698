import type { Check } from './cause.ts'
import {
  accountNotTicked,
  connectedOnly,
  developmentMode,
  noInstagramBasic,
  personalAccount,
  testUser,
  twoFactor,
} from './checks/accounts.ts'
import { listPermission, stoppedList, tokenKind } from './checks/list.ts'
import { noPageToken, noTask } from './checks/page-access.ts'
import {
  allPagesNothingNamed,
  droppedPage,
  guidedDialog,
  instagramWithoutPage,
  noPageAtAll,
  pageNotTicked,
  wrongPerson,
} from './checks/pages.ts'
import { portfolioNoRole, portfolioNotAsked, roleThroughBusiness } from './checks/portfolios.ts'

/**
 * Every check, in the order to mend: causes that hide everything, then causes that hide one Page,
 * then causes that look the same as having none. To add one, write it in the file of its family, list
 * it here, and test it.
 */
export const checks: readonly Check[] = [
  tokenKind,
  stoppedList,
  listPermission,
  allPagesNothingNamed,
  portfolioNotAsked,
  portfolioNoRole,
  droppedPage,
  pageNotTicked,
  instagramWithoutPage,
  wrongPerson,
  noPageAtAll,
  guidedDialog,
  noPageToken,
  noTask,
  noInstagramBasic,
  twoFactor,
  testUser,
  connectedOnly,
  personalAccount,
  accountNotTicked,
  roleThroughBusiness,
  developmentMode,
]
