import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react'
import type { Page } from '../../core/accounts/page.ts'

/** Only the rows in view, between two spacers that hold the place of the others. */
export default function VirtualRows(props: {
  readonly pages: readonly Page[]
  readonly row: (page: Page, index: number) => ReactElement
}) {
  const { pages, row } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(45)

  useLayoutEffect(() => {
    // Rows are 44 px and a rule on wide screens, blocks of one height on narrow ones.
    const measure = () => {
      const found = body.current
      if (found === null) return
      setTop(found.getBoundingClientRect().top + scrollY)
      const first = found.querySelector('tr:not([aria-hidden])')
      if (first) setHeight(first.getBoundingClientRect().height)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])

  const virtual = useWindowVirtualizer({
    count: pages.length,
    estimateSize: () => height,
    overscan: 12,
    scrollMargin: top,
    getItemKey: index => pages[index]?.id ?? index,
  })
  // The height is one for all rows, so a new one makes every place new.
  // biome-ignore lint/correctness/useExhaustiveDependencies: height is what must trigger it
  useLayoutEffect(() => virtual.measure(), [height, virtual])

  const items = virtual.getVirtualItems()
  const before = (items[0]?.start ?? top) - top
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top)
  return (
    <tbody ref={body} role="rowgroup">
      <Spacer height={before} />
      {items.map(({ index }) => {
        const page = pages[index]
        return page && row(page, index)
      })}
      <Spacer height={after} />
    </tbody>
  )
}

function Spacer({ height }: { readonly height: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can take the focus
    <tr aria-hidden="true" className="page-rack-spacer">
      <td style={{ blockSize: height }} />
    </tr>
  ) : null
}
