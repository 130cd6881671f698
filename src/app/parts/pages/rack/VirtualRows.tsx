import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react'
import type { Page } from '../../../../core/accounts/page.ts'

/**
 * Draws only the rows in view, between two spacers. It measures each row, because long names and notes make
 * rows taller.
 */
export default function VirtualRows(props: {
  readonly pages: readonly Page[]
  readonly row: (page: Page, index: number) => ReactElement
}) {
  const { pages, row } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  /** The estimate for unseen rows. */
  const [height, setHeight] = useState(45)

  useLayoutEffect(() => {
    let width = 0
    const look = () => {
      const found = body.current
      if (found === null) return
      const box = found.getBoundingClientRect()
      setTop(box.top + scrollY)
      if (box.width === width) return
      width = box.width
      const heights = rowsIn(found).map(heightOf)
      if (heights.length > 0) setHeight(heights.reduce((sum, each) => sum + each) / heights.length)
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])

  const virtual = useWindowVirtualizer({
    count: pages.length,
    estimateSize: () => height,
    // A row without layout has no height yet.
    measureElement: found => heightOf(found) || height,
    overscan: 12,
    scrollMargin: top,
    getItemKey: index => pages[index]?.id ?? index,
  })
  // Measurements at another width are void.
  // biome-ignore lint/correctness/useExhaustiveDependencies: height is what must trigger it
  useLayoutEffect(() => virtual.measure(), [height, virtual])

  const items = virtual.getVirtualItems()
  useLayoutEffect(() => {
    const rows = body.current ? rowsIn(body.current) : []
    for (const [place, { index }] of items.entries()) {
      const found = rows[place]
      if (found === undefined) continue
      found.dataset.index = String(index)
      virtual.measureElement(found)
    }
  })

  const before = (items[0]?.start ?? top) - top
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top)
  return (
    <tbody ref={body} role="rowgroup" className="page-rack-virtual">
      <Spacer height={before} />
      {items.map(({ index }) => {
        const page = pages[index]
        return page && row(page, index)
      })}
      <Spacer height={after} />
    </tbody>
  )
}

function rowsIn(body: HTMLTableSectionElement): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>('tr:not([aria-hidden])')]
}

function heightOf(row: Element): number {
  return row.getBoundingClientRect().height
}

function Spacer({ height }: { readonly height: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can take the focus
    <tr aria-hidden="true" className="page-rack-spacer">
      <td style={{ blockSize: height }} />
    </tr>
  ) : null
}
