/** People's own ways to tell of a trouble, by the ID of the entry. The search for near entries reads them. */
export type Told = Readonly<Record<string, readonly string[]>>
