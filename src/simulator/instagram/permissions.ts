/** Tokens hold positions in this list, so add new names at the end. */
const permissions: readonly {
  readonly name: string
  readonly says: string
  /** The app's loss if this permission is declined. */
  readonly loss: string
}[] = [
  {
    name: 'instagram_business_basic',
    says: 'See the profile and the media',
    loss: 'knows nobody',
  },
  {
    name: 'instagram_business_content_publish',
    says: 'Publish posts',
    loss: 'cannot publish',
  },
  {
    name: 'instagram_business_manage_comments',
    says: 'Read and answer comments',
    loss: 'will not see comments',
  },
  {
    name: 'instagram_business_manage_messages',
    says: 'Read and answer messages',
    loss: 'cannot read or send messages',
  },
  {
    name: 'instagram_business_manage_insights',
    says: 'See numbers',
    loss: 'will not see numbers',
  },
  // Basic Display, ended on 4 December 2024.
  { name: 'user_profile', says: 'See the profile', loss: 'knows nobody' },
  { name: 'user_media', says: 'See the media', loss: 'will see no media' },
]

export type Api = 'instagram-login' | 'basic-display'

/** The names of each API. An API refuses the names of another. */
export const permissionNames: Readonly<Record<Api, readonly string[]>> = {
  'instagram-login': permissions.slice(0, 5).map(({ name }) => name),
  'basic-display': permissions.slice(5).map(({ name }) => name),
}

/** The required permission, which the dialog does not let people decline. */
export const basicOf: Readonly<Record<Api, string>> = {
  'instagram-login': 'instagram_business_basic',
  'basic-display': 'user_profile',
}

export function inWords(name: string): string {
  return permissions.find(each => each.name === name)?.says ?? name
}

export function lossInWords(name: string, app: string): string {
  const loss = permissions.find(each => each.name === name)?.loss ?? 'goes without this permission'
  return `Declined: ${app} ${loss}.`
}

/** One digit per name. */
export function packNames(names: readonly string[]): string {
  return permissions.flatMap(({ name }, place) => (names.includes(name) ? [place] : [])).join('')
}

export function unpackNames(text: string): readonly string[] {
  return permissions.filter((_, place) => text.includes(String(place))).map(({ name }) => name)
}
