import type { ReactNode } from 'react'
import './Banner.css'
import { Icon, type IconName } from '../Icon.tsx'

export function Banner(props: { readonly icon: IconName; readonly children: ReactNode }) {
  return (
    <div className="banner">
      <Icon name={props.icon} />
      <p>{props.children}</p>
    </div>
  )
}
