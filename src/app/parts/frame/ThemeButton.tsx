import { useState } from 'react'
import { themeKey } from '../../../arrival/theme.ts'
import { useHydrated } from '../../hydrated.ts'
import { useKeytag } from '../../keytag.tsx'
import { IconButton } from '../../ui/actions/IconButton.tsx'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const words: Readonly<Record<Theme, string>> = {
  system: 'Theme: follows your system. Change',
  light: 'Theme: light. Change',
  dark: 'Theme: dark. Change',
}

/** The arrival script has set what was pinned before the first paint; this only changes it. */
export function ThemeButton() {
  const { store } = useKeytag()
  const isHydrated = useHydrated()
  const [chosen, setChosen] = useState<Theme>()
  const theme = chosen ?? (isHydrated ? toTheme(store.getItem(themeKey)) : 'system')
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
  const change = () => {
    setChosen(next)
    if (next === 'system') {
      delete document.documentElement.dataset.theme
      store.removeItem(themeKey)
    } else {
      document.documentElement.dataset.theme = next
      store.setItem(themeKey, next)
    }
  }
  return <IconButton label={words[theme]} name="theme" onClick={change} />
}

function toTheme(text: string | null): Theme {
  return themes.find(theme => theme === text) ?? 'system'
}
