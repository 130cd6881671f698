/** A browser as the journeys drive it, independent of the protocol. */
export type Engine = {
  open(address: string): Promise<void>
  /** The value of an expression in the page, as JSON. */
  read(expression: string): Promise<unknown>
  /** Presses the primary button at a position, as a real gesture. */
  pressAt(x: number, y: number): Promise<void>
  type(text: string): Promise<void>
  paste(): Promise<void>
  back(): Promise<void>
  forward(): Promise<void>
  reload(): Promise<void>
  close(): Promise<void>
}

/** The port of a proxy for the test hosts, and the X display to draw on. */
export type Surroundings = { readonly proxyPort: number; readonly display: string }
