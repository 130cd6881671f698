import { Component, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { answerEarly } from '../../../prerender/early-input.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { ScreenHeading } from './ScreenHeading.tsx'

/**
 * Replaces a screen whose drawing fails, and leaves the session untouched. Without it React would remove
 * the whole page and every token. Another address is drawn normally.
 */
export function Failsafe({ children }: { readonly children: ReactNode }) {
  const { key } = useLocation()
  return <Catch place={key}>{children}</Catch>
}

type Props = { readonly place: string; readonly children: ReactNode }

/**
 * A class, because React has no other way to catch. The error is dropped, because it may quote anything.
 */
class Catch extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch() {
    // The drawn screen is gone, and with it what waited for early presses.
    answerEarly()
  }

  override componentDidUpdate({ place }: Props) {
    if (place !== this.props.place) this.setState({ failed: false })
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main id="main" className="shell stack">
        <ScreenHeading title="This part of Keytag did not load" arrived />
        <p className="lead">
          The connection may be gone, or a newer version has replaced this one. This tab has lost
          nothing: only a reload would.
        </p>
        <p>
          <Button kind="main" onClick={() => this.setState({ failed: false })}>
            Try again
          </Button>
        </p>
      </main>
    )
  }
}
