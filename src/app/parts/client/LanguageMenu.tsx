import { useKeytag } from '../../keytag.tsx'
import { type Language, languages } from '../../messages/languages.ts'
import './LanguageMenu.css'

/** The languages that this copy offers its clients. A copy with one language has no menu. */
export function LanguageMenu(props: {
  readonly label: string
  readonly language: Language
  readonly onChoose: (language: Language) => void
}) {
  const { label, language, onChoose } = props
  const offered = useKeytag().config.own.languages
  if (offered.length < 2) return null
  return (
    <label className="language-menu">
      {label}
      <select
        value={language}
        onChange={({ target }) => {
          const chosen = offered.find(tag => tag === target.value)
          if (chosen) onChoose(chosen)
        }}
      >
        {offered.map(tag => (
          <option key={tag} value={tag} lang={tag}>
            {languages[tag].label}
          </option>
        ))}
      </select>
    </label>
  )
}
