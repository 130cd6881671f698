import { bakery, connectedPages, metricsaurus } from '../page.ts'
import { mina, testUser } from '../people.ts'
import type { World } from '../world.ts'

const group = 'A Page lacks its account'
const { account, ...metricsaurusAlone } = metricsaurus

/** The causes of a Page without the Instagram account it should have. */
export const accountMissing: readonly World[] = [
  {
    id: 'personal-account',
    title: 'Personal account',
    summary: '@metricsaurus is not a professional account',
    group,
    person: mina,
    pages: [
      account ? { ...metricsaurus, account: { ...account, isPersonal: true } } : metricsaurus,
      bakery,
    ],
    roleOnApp: ['mina'],
    mend: {
      says: 'Mina switches @metricsaurus to a professional account.',
      makes: world => ({ ...world, pages: connectedPages }),
    },
  },
  {
    id: 'instagram-without-page',
    title: 'Account without a Page',
    summary: '@metricsaurus is professional, and connected to no Page',
    group,
    person: mina,
    pages: [metricsaurusAlone, bakery],
    looseAccounts: account ? [account] : [],
    roleOnApp: ['mina'],
    mend: {
      says: 'Mina connects @metricsaurus to the Page Metricsaurus.',
      makes: ({ looseAccounts: _, ...world }) => ({ ...world, pages: connectedPages }),
    },
  },
  {
    id: 'account-not-ticked',
    title: 'The account is not ticked',
    summary: 'The Pages were ticked in an earlier login',
    group,
    person: mina,
    pages: connectedPages,
    roleOnApp: ['mina'],
    earlier: { accounts: ['17841451870032265'] },
  },
  {
    id: 'no-instagram-basic',
    title: 'Instagram is declined',
    summary: 'instagram_basic was unticked in an earlier login',
    group,
    person: mina,
    pages: connectedPages,
    earlier: { declined: ['instagram_basic'] },
  },
  {
    id: 'role-through-business',
    title: 'Role through a portfolio',
    summary: 'The account shows only with ads_read or ads_management',
    group,
    person: mina,
    pages: connectedPages.map(page => ({
      ...page,
      business: true as const,
      roleThroughBusiness: true as const,
    })),
    roleOnApp: ['mina'],
  },
  {
    id: 'connected-only',
    title: 'Connected in the app',
    summary: 'Only connected_instagram_account is filled',
    group,
    person: mina,
    pages: connectedPages.map(page => ({ ...page, isConnectedOnly: true as const })),
  },
  {
    id: 'development-mode',
    title: 'App in development mode',
    summary: 'No accounts for people without a role on the app',
    group,
    person: mina,
    pages: connectedPages,
    roleOnApp: ['sam'],
    isInDevelopment: true,
    mend: {
      says: 'Mina accepts an invitation to test the app.',
      makes: world => ({ ...world, roleOnApp: ['mina', 'sam'] }),
    },
  },
  {
    id: 'test-user',
    title: 'Test user',
    summary: 'No Instagram account can be connected to a test user’s Page',
    group,
    person: testUser,
    roleOnApp: ['test-user'],
  },
  {
    id: 'two-factor',
    title: 'Two-factor login demanded',
    summary: 'The portfolio requires it, and Mina has not set it up',
    group,
    person: mina,
    pages: connectedPages.map(page => ({
      ...page,
      business: true as const,
      needsTwoFactor: true as const,
    })),
    mend: {
      says: 'Mina switches on two-factor authentication.',
      makes: world => ({ ...world, pages: connectedPages }),
    },
  },
]
