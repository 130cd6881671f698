/** From this many Pages on the rack is compact and has a find field. */
export const compactFrom = 13

/** From this many on only the rows in view are in the page: thousands of plain ones take seconds. */
export const virtualFrom = 100

/** The rows that such a list begins with. */
export const rowsAtFirst = 40
