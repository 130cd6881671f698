/** From this many Pages on, the rack is compact and has a find field. */
export const compactFrom = 13

/** From this many Pages on, only the rows in view are drawn. Thousands of plain rows take seconds. */
export const virtualFrom = 100

/** The first rows of such a list. */
export const rowsAtFirst = 40
