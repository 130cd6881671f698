import type { ReactNode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { answerEarly } from '../prerender/early-input.ts'
import { DrawnPartNotLoaded } from './ui/lazy-part.tsx'

/** Hydrates the screen in the container if it is the one to show, and otherwise draws anew. */
export function openRoot(container: HTMLElement, app: ReactNode, isAsDrawn: boolean): Root {
  if (isAsDrawn) return hydrateRoot(container, app, { onRecoverableError: report })
  container.replaceChildren()
  delete container.dataset.drawn
  // The controls that were pressed are gone.
  answerEarly()
  const root = createRoot(container)
  root.render(app)
  return root
}

/** Reports as React does by itself, but for a file that did not load: the line in its place says so. */
function report(error: unknown): void {
  if (!(error instanceof Error && error.cause instanceof DrawnPartNotLoaded)) reportError(error)
}
