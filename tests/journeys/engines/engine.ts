/** What the journeys need of a browser, whatever protocol drives it. */
export type Engine = {
  open(address: string): Promise<void>
  /** The value of an expression in the page, as JSON would carry it. */
  read(expression: string): Promise<unknown>
  /** Presses the primary button there: a gesture as a person's. */
  pressAt(x: number, y: number): Promise<void>
  type(text: string): Promise<void>
  paste(): Promise<void>
  back(): Promise<void>
  forward(): Promise<void>
  reload(): Promise<void>
  close(): Promise<void>
}

/** The port of a proxy that knows our hosts alone, and the X display to draw on. */
export type Surroundings = { readonly proxyPort: number; readonly display: string }
