import type { Check } from './cause.ts'
import { accountNotTicked } from './checks/account-not-ticked.ts'
import { allPagesNothingNamed } from './checks/all-pages-nothing-named.ts'
import { connectedOnly } from './checks/connected-only.ts'
import { developmentMode } from './checks/development-mode.ts'
import { droppedPage } from './checks/dropped-page.ts'
import { guidedDialog } from './checks/guided-dialog.ts'
import { instagramWithoutPage } from './checks/instagram-without-page.ts'
import { listPermission } from './checks/list-permission.ts'
import { noInstagramBasic } from './checks/no-instagram-basic.ts'
import { noPageAtAll } from './checks/no-page-at-all.ts'
import { noPageToken } from './checks/no-page-token.ts'
import { noTask } from './checks/no-task.ts'
import { pageNotTicked } from './checks/page-not-ticked.ts'
import { personalAccount } from './checks/personal-account.ts'
import { portfolioNoRole } from './checks/portfolio-no-role.ts'
import { portfolioNotAsked } from './checks/portfolio-not-asked.ts'
import { roleThroughBusiness } from './checks/role-through-business.ts'
import { stoppedList } from './checks/stopped-list.ts'
import { testUser } from './checks/test-user.ts'
import { tokenKind } from './checks/token-kind.ts'
import { twoFactor } from './checks/two-factor.ts'
import { wrongPerson } from './checks/wrong-person.ts'

/**
 * Every check, in the order to mend: what hides everything first, then what hides one Page, then
 * what cannot be told from having none. Adding one: a file, a line here, a test.
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
