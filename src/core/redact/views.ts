/** A text as some reader would see it: each character knows the place in the source it came from. */
export type View = {
  readonly text: string
  /** `from[i]` to `to[i]`, exclusive, is what character i was made of. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** A text as it stands. Places are of UTF-16 units, as in the text itself. */
export function viewOf(text: string): View {
  const places = Array.from({ length: text.length + 1 }, (_none, place) => place)
  return { text, from: places, to: places.slice(1) }
}

/** The letters of tokens alone; what was blacked out before still stands between. */
export function squeezed(view: View): View {
  return kept(view, /[\w▇|-]+/g)
}

/** What of a view fits, put together. */
export function kept(view: View, what: RegExp): View {
  const made = builder()
  for (const { index, 0: run } of view.text.matchAll(what)) {
    made.copy(view, index, index + run.length)
  }
  return made.view()
}

/** Makes a view of pieces of others, and of text made from them. */
export function builder() {
  const parts: string[] = []
  const from: number[] = []
  const to: number[] = []
  return {
    copy(view: View, start: number, end: number) {
      parts.push(view.text.slice(start, end))
      for (let place = start; place < end; place++) {
        from.push(view.from[place] ?? 0)
        to.push(view.to[place] ?? 0)
      }
    },
    add(text: string, view: View, start: number, end: number) {
      parts.push(text)
      const first = view.from[start] ?? view.to.at(-1) ?? 0
      const last = view.to[Math.min(end, view.to.length) - 1] ?? first
      for (let unit = 0; unit < text.length; unit++) {
        from.push(first)
        to.push(last)
      }
    },
    view: (): View => ({ text: parts.join(''), from, to }),
  }
}
