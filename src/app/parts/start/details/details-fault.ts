/** The fault inside the folded part of the start screen. */
export type DetailsFault = { readonly place: 'permissions' | 'configuration' }
