import { hostilePages } from './hostile-pages.ts'
import { manyPages } from './many-pages.ts'
import { bakery, consulting, metricsaurus, type Page } from './page.ts'
import { mina, type Person, people, sam } from './people.ts'

/** What Graph does in a world where it does not simply answer. */
type Trouble =
  /** Every token has ended so many days before it was issued. */
  | { readonly kind: 'expired'; readonly daysAgo: number }
  /** Rows from this one on are refused until the pause has passed, counted from the first refusal. */
  | { readonly kind: 'rate-limit'; readonly afterRows: number; readonly pauseSeconds: number }
  /** So many first calls to /me/accounts fail, for each token. */
  | { readonly kind: 'outage'; readonly calls: number }
  /** A network that answers for Meta with its own sign-in page. */
  | { readonly kind: 'sign-in-page' }
  /** The list of Pages is cut off in mid-sentence. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'silent' }

/** A simulated situation. Everything but the texts and the person is optional. */
export type World = {
  /** Part of addresses and of tokens: short, kebab-case, never changed. */
  readonly id: string
  readonly title: string
  readonly summary: string
  /** Shown only after "More scenarios". */
  readonly isRare?: true
  /** Whom the dialog preselects. */
  readonly person: Person
  /** Pages other than the person's own. New people keep the one they make in the dialog. */
  readonly pages?: readonly Page[]
  /** What the dialog ticks at first. Default: everything. */
  readonly ticked?: 'none'
  /** Permissions the dialog leaves unticked at first. */
  readonly declined?: readonly string[]
  /** What is unusual in the redirect. */
  readonly redirect?: 'without-long-lived-token' | 'refused'
  readonly graph?: Trouble
}

export const worlds: readonly World[] = [
  {
    id: 'all-goes-well',
    title: 'All goes well',
    summary: '3 Pages, 2 with Instagram',
    person: mina,
  },
  {
    id: 'many-pages',
    title: 'Many Pages',
    summary: '1,000 Pages, sent 100 at a time',
    person: sam,
    pages: manyPages,
  },
  {
    id: 'no-instagram',
    title: 'No Instagram connected',
    summary: 'Pages arrive without an account',
    person: mina,
    pages: [metricsaurus, bakery, consulting].map(({ account: _, ...page }) => page),
  },
  {
    id: 'no-pages',
    title: 'No Pages',
    summary: 'Nothing was ticked in the dialog',
    person: mina,
    ticked: 'none',
  },
  {
    id: 'declined-permission',
    title: 'A permission is declined',
    summary: 'Comments are left out',
    person: mina,
    declined: ['instagram_manage_comments'],
  },
  {
    id: 'expired-token',
    title: 'Expired token',
    summary: 'The token stopped working 3 days ago',
    person: mina,
    graph: { kind: 'expired', daysAgo: 3 },
  },
  {
    id: 'graph-outage',
    title: 'Graph outage',
    summary: 'The first 3 calls for Pages fail',
    person: mina,
    graph: { kind: 'outage', calls: 3 },
  },
  {
    id: 'rate-limit',
    title: 'Rate limit',
    summary: 'Meta asks for a pause half-way',
    person: sam,
    pages: manyPages,
    graph: { kind: 'rate-limit', afterRows: 400, pauseSeconds: 20 },
  },
  {
    id: 'no-long-lived-token',
    title: 'No long-lived token',
    summary: 'Only the short-lived one comes back',
    isRare: true,
    person: mina,
    redirect: 'without-long-lived-token',
  },
  {
    id: 'one-page',
    title: 'One Page',
    summary: '1 Page, with Instagram',
    isRare: true,
    person: mina,
    pages: [metricsaurus],
  },
  {
    id: 'portfolio-pages',
    title: 'Pages in a portfolio',
    summary: 'Listed only with business_management',
    isRare: true,
    person: mina,
    pages: [metricsaurus, bakery, consulting].map(page => ({ ...page, portfolio: true })),
  },
  {
    id: 'meta-refuses',
    title: 'Meta refuses',
    summary: 'The login comes back with an error of Meta’s own',
    isRare: true,
    person: mina,
    redirect: 'refused',
  },
  {
    id: 'wi-fi-sign-in',
    title: 'Wi-Fi sign-in page',
    summary: 'A network answers in place of Graph',
    isRare: true,
    person: mina,
    graph: { kind: 'sign-in-page' },
  },
  {
    id: 'broken-answer',
    title: 'Broken answer',
    summary: 'The list of Pages is cut off',
    isRare: true,
    person: mina,
    graph: { kind: 'cut-off' },
  },
  {
    id: 'silent',
    title: 'No answer at all',
    summary: 'Graph never replies',
    isRare: true,
    person: mina,
    graph: { kind: 'silent' },
  },
  {
    id: 'hostile-names',
    title: 'Awkward names',
    summary: 'Quotes, emoji, markup and 200 characters',
    isRare: true,
    person: mina,
    pages: hostilePages,
  },
]

const [firstWorld] = worlds

/** The world of that name; the first one for a name nobody knows. */
export function worldOf(id: string | null | undefined): World {
  const world = worlds.find(each => each.id === id) ?? firstWorld
  if (!world) throw new Error('There is no world at all.')
  return world
}

/** The person of that name; the world's own for a name nobody knows. */
export function personOf(id: string | null | undefined, world: World): Person {
  return people.find(each => each.id === id) ?? world.person
}

/** Every Page the person manages in that world, ticked or not. */
export function pagesOf(world: World, person: Person): readonly Page[] {
  return person.isNew ? person.pages : (world.pages ?? person.pages)
}

/** One line about the person that is true in that world. */
export function aboutPerson(world: World, person: Person): string {
  const pages = pagesOf(world, person)
  if (pages === person.pages) return person.about
  const connected = pages.filter(page => page.account).length
  const count = `Manages ${pages.length.toLocaleString('en-GB')} Page${pages.length === 1 ? '' : 's'}`
  return connected === 0
    ? `${count}, none with an Instagram account.`
    : `${count}, ${connected.toLocaleString('en-GB')} with a professional Instagram account.`
}
