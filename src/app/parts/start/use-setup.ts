import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { appIdKey, type Setup } from '../../../core/login/setup/setup.ts'
import { useKeytag } from '../../keytag.tsx'
import { isForOneApp, presetSetup } from '../setup/preset-setup.ts'
import type { LinkedSetup } from '../setup/reading/linked-setup.ts'
import { forgetRememberedSetup, rememberedSetup, rememberSetup } from '../setup/remembered-setup.ts'

export type SetupChange = (part: Partial<Setup>) => void

/** The settings of the start screen: from a link, the last visit, or the builder of this copy. */
export function useSetup(brought: LinkedSetup | undefined) {
  const { config, store } = useKeytag()
  const navigate = useNavigate()
  const [link, setLink] = useState(brought)
  const [known] = useState(() => rememberedSetup(store))
  const [setup, setSetup] = useState<Setup>(() => link?.setup ?? known ?? presetSetup(config))
  const [chosen, setChosen] = useState(false)
  const [forgotten, setForgotten] = useState(false)

  useEffect(() => {
    // A link's settings are not the person's own choice, so they are not remembered as that.
    if (link === undefined && chosen) rememberSetup(store, setup)
  }, [link, chosen, setup, store])

  const change: SetupChange = part => {
    setChosen(true)
    setSetup(known => ({ ...known, ...part }))
  }
  const clearLink = () => {
    setLink(undefined)
    // The link was never written to the store, so this is still the person's own.
    setSetup(rememberedSetup(store) ?? presetSetup(config))
    navigate('/', { replace: true })
  }
  const forgetSetup = () => {
    forgetRememberedSetup(store)
    setForgotten(true)
    setChosen(false)
    setSetup(presetSetup(config))
  }
  const key = appIdKey(setup.family)
  const appId = setup[key]
  // Typed over, it is the person's own; and a copy that is for one app takes none from a link.
  const linked = appId !== '' && link?.setup[key] === appId && !isForOneApp(config)
  // The settings of the last visit suffice for a login.
  const returning =
    link === undefined && !forgotten && known !== undefined && known[appIdKey(known.family)] !== ''
  return { setup, change, link, linked, clearLink, returning, forgetSetup }
}
