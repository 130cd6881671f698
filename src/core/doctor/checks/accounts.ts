import { count, namesOf, ofPerson } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import {
  grantedNothing,
  known,
  notAsked,
  pagelessAccounts,
  standingOf,
  ticked,
  whyPageless,
  withoutAccount,
} from '../standing.ts'

/** instagram_basic was declined, never asked for, left out by Meta, or has expired. */
export const noInstagramBasic: Check = evidence => {
  const cause = { id: 'no-instagram-basic', about: 'accounts' } as const
  const name = 'instagram_basic'
  const remedy = { kind: 'ask-for', permissions: [name] } as const
  const hides = 'Without it Meta shows no Instagram account on any Page.'
  if (withoutAccount(evidence).length === 0) return undefined
  switch (standingOf(evidence, name)) {
    case 'granted':
      return {
        ...cause,
        rank: 'ruled-out',
        title: 'Reading Instagram was declined',
        evidence: `\`${name}\` was granted.`,
      }
    case 'declined':
      return {
        ...cause,
        rank: 'fits',
        title: 'Reading Instagram was declined',
        evidence: grantedNothing(evidence)
          ? `\`${name}\` was declined, and so was everything else. Facebook Login for Business grants all or nothing.`
          : `\`${name}\` was declined. ${hides}`,
        remedy,
      }
    case 'not-asked':
      return {
        ...cause,
        rank: 'fits',
        title: 'Reading Instagram was not asked for',
        evidence: `${notAsked(evidence, name)}. ${hides}`,
        remedy,
      }
    case 'expired':
      return {
        ...cause,
        rank: 'fits',
        title: 'Reading Instagram has expired',
        evidence: `\`${name}\` was granted and has expired. ${hides} A new login renews it.`,
        remedy,
      }
    case 'dropped':
      return {
        ...cause,
        rank: 'fits',
        title: 'Meta left out reading Instagram',
        evidence: `\`${name}\` was asked for, and Meta neither granted nor declined it: the dialog did not ask again, or the app has no Advanced Access for it. Graph answers the same for both.`,
        remedy,
        also: { kind: 'open-place', place: 'app-roles' },
      }
    case 'unknown':
      return {
        ...cause,
        rank: 'possible',
        title: 'Reading Instagram was declined',
        evidence: `Meta did not say whether \`${name}\` was granted.`,
        remedy,
      }
  }
}

/** instagram_basic is granted account by account. */
export const accountNotTicked: Check = evidence => {
  const cause = {
    id: 'account-not-ticked',
    about: 'accounts',
    title: 'The Instagram account was not ticked',
  } as const
  const cures = {
    remedy: { kind: 'choose-again' },
    also: { kind: 'open-place', place: 'business-integrations' },
  } as const
  const pages = withoutAccount(evidence)
  if (pages.length === 0 || standingOf(evidence, 'instagram_basic') !== 'granted') return undefined
  const choice = ticked(evidence, 'accounts')
  switch (choice.kind) {
    case 'all':
      return { ...cause, rank: 'ruled-out', evidence: 'All Instagram accounts were ticked.' }
    case 'none':
      return {
        ...cause,
        rank: 'fits',
        evidence:
          '`instagram_basic` was granted, but for 0 accounts: none was ticked, or there was none to tick.',
        ...cures,
      }
    case 'named':
      return {
        ...cause,
        // A Page without any account looks the same, and most such Pages have none.
        rank: 'possible',
        evidence: `${count(choice.ids.length, 'account')} ${choice.ids.length === 1 ? 'was' : 'were'} ticked, and none is connected to ${namesOf(pages)}. Meta tells nothing about an account that was not ticked.`,
        ...cures,
        alike: ['personal-account'],
      }
    case 'unknown':
      return {
        ...cause,
        rank: 'possible',
        evidence: 'Meta does not say which accounts were ticked.',
        ...cures,
        alike: ['personal-account'],
      }
  }
}

/** Instagram's APIs know professional accounts only, and only where Page and account are connected. */
export const personalAccount: Check = evidence => {
  const cause = { id: 'personal-account', about: 'accounts' } as const
  const remedy = { kind: 'guided-dialog' } as const
  const pages = withoutAccount(evidence)
  if (pages.length === 0) return undefined
  const personal = pagelessAccounts(evidence).filter(id => whyPageless(evidence, id) === 'personal')
  if (personal.length > 0) {
    return {
      ...cause,
      rank: 'fits',
      title: 'The Instagram account is personal',
      evidence: `${count(personal.length, 'ticked account')} ${personal.length === 1 ? 'is' : 'are'} not a business or creator account: Meta says so when asked for ${personal.length === 1 ? 'it' : 'them'} by ID. The guided dialog switches an account on the way.`,
      remedy,
    }
  }
  if (standingOf(evidence, 'instagram_basic') !== 'granted') return undefined
  return {
    ...cause,
    rank: 'possible',
    title: 'The account is personal, or not connected to the Page',
    evidence: `Meta shows no account on ${namesOf(pages)} and does not say which of the two it is. The guided dialog fixes both.`,
    remedy,
    alike: ['account-not-ticked', 'role-through-business', 'development-mode'],
  }
}

/** The newer linking in the app fills connected_instagram_account and not the business field. */
export const connectedOnly: Check = ({ list }) => {
  const pages = list.pages.filter(page => page.instagramAccount?.connectedOnly)
  if (pages.length === 0) return undefined
  return {
    id: 'connected-only',
    about: 'accounts',
    rank: 'fits',
    title: 'The account is connected in the newer way only',
    evidence: `For ${namesOf(pages)} Meta fills \`connected_instagram_account\` and leaves \`instagram_business_account\` empty. The ID is right; some calls and many tools look at the other field. Disconnecting the two and connecting them again helped others.`,
    remedy: { kind: 'guided-dialog' },
  }
}

/** In development mode, or without Advanced Access, Meta gives data of people with a role alone. */
export const developmentMode: Check = evidence => {
  const cause = {
    id: 'development-mode',
    about: 'accounts',
    title: 'The person has no role on an app with Standard Access',
  } as const
  const { list, debug } = evidence
  const without = withoutAccount(evidence).length
  if (without === 0 || standingOf(evidence, 'instagram_basic') !== 'granted') return undefined
  if (debug.kind === 'value') {
    return {
      ...cause,
      rank: 'ruled-out',
      evidence: 'Meta let the token inspect itself, which takes a role on the app.',
    }
  }
  if (without < list.pages.length) {
    return { ...cause, rank: 'ruled-out', evidence: 'Accounts of other Pages came.' }
  }
  return {
    ...cause,
    rank: 'possible',
    evidence:
      debug.kind === 'failed' && debug.failure.code === 100
        ? 'Everything is granted and no account came. `debug_token` was refused, so the person is not an administrator or developer of the app. Graph does not say whether the app is live.'
        : 'Everything is granted and no account came. Graph does not say whether the app is live.',
    remedy: { kind: 'open-place', place: 'app-roles' },
    also: { kind: 'choose-again' },
    alike: ['personal-account', 'account-not-ticked'],
  }
}

/** 190/492 when the Page's token is used: a captured text names both reasons at once. */
export const twoFactor: Check = evidence => {
  const cause = {
    id: 'two-factor',
    about: 'accounts',
    title: 'The portfolio demands two-factor login',
  } as const
  const read = [...evidence.accountsByPageToken]
  const refused = read.flatMap(([id, answer]) =>
    answer.kind === 'failed' && answer.failure.code === 190 && answer.failure.subcode === 492
      ? [id]
      : [],
  )
  if (refused.length > 0) {
    const pages = withoutAccount(evidence).filter(({ id }) => refused.includes(id))
    return {
      ...cause,
      rank: 'fits',
      evidence: `The token of ${namesOf(pages)} was refused with 190/492. Meta says so when two-factor authentication is demanded and not switched on, and also when the role on the Page was lost: it does not tell which. After switching it on, log in again.`,
      remedy: { kind: 'open-place', place: 'two-factor' },
      also: { kind: 'choose-again' },
    }
  }
  if (read.some(([, answer]) => answer.kind === 'value')) {
    return { ...cause, rank: 'ruled-out', evidence: 'Meta accepts the Page’s own token.' }
  }
  return undefined
}

/** Meta connects no Instagram account to a test user's Page. Telling by the name is a guess. */
export const testUser: Check = evidence => {
  const name = known(evidence.person)?.name ?? ''
  if (withoutAccount(evidence).length === 0 || !/\btest user\b/i.test(name)) return undefined
  return {
    id: 'test-user',
    about: 'accounts',
    rank: 'fits',
    title: 'This is a test user of the app',
    evidence: `The name is ${ofPerson(name)}. Meta connects no Instagram account to a test user’s Page: use a real person with a role on the app.`,
    remedy: { kind: 'another-person' },
    also: { kind: 'open-place', place: 'app-roles' },
  }
}
