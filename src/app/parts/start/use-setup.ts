import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { appIdKey, type Setup } from '../../../core/login/setup/setup.ts'
import { useKeytag } from '../../keytag.tsx'
import { isForOneApp, presetLink, presetSetup } from './preset-setup.ts'
import { rememberedSetup, rememberSetup } from './remembered-setup.ts'

export type SetupChange = (part: Partial<Setup>) => void

/** What the start screen was set to: by a link, by the last visit, or by the builder of this copy. */
export function useSetup() {
  const { config, store } = useKeytag()
  const navigate = useNavigate()
  const [link, setLink] = useState(() => presetLink(config, location.search))
  const [setup, setSetup] = useState<Setup>(
    () => link?.setup ?? rememberedSetup(store) ?? presetSetup(config),
  )

  const [chosen, setChosen] = useState(false)

  useEffect(() => {
    // What a link filled in is not the person's own choice, so it is not remembered as that.
    if (link === undefined && chosen) rememberSetup(store, setup)
  }, [link, chosen, setup, store])

  const change: SetupChange = part => {
    setChosen(true)
    setSetup(known => ({ ...known, ...part }))
  }
  const clearLink = () => {
    setLink(undefined)
    // The link was never written there, so this is still the person's own.
    setSetup(rememberedSetup(store) ?? presetSetup(config))
    navigate('/', { replace: true })
  }
  const key = appIdKey(setup.family)
  const appId = setup[key]
  // Typed over, it is the person's own; and a copy that is for one app takes none from a link.
  const linked = appId !== '' && link?.setup[key] === appId && !isForOneApp(config)
  return { setup, change, link, linked, clearLink }
}
