import { useState } from 'react'
import { readTokenShape, type TokenShape } from '../../../core/token/shape.ts'
import { cleaningInWords, tokenShapeInWords } from '../../../core/token/shape-words.ts'
import { Field } from '../../ui/form/Field.tsx'
import './TokenShapeField.css'

/** Tells a pasted token by its looks. It sends nothing and drops secrets. */
export function TokenShapeField() {
  const [text, setText] = useState('')
  const [shape, setShape] = useState<TokenShape>()
  const isSecret = shape?.kind === 'app-secret' || shape?.kind === 'app-token'
  const words = shape && shape.kind !== 'nothing' ? tokenShapeInWords(shape) : undefined
  const cleaning = shape && cleaningInWords(shape.cleaned)

  const read = (pasted: string) => {
    const found = readTokenShape(pasted)
    const dropIt = found.kind === 'app-secret' || found.kind === 'app-token'
    setText(dropIt ? '' : pasted)
    setShape(found)
  }

  return (
    <div className="token-shape">
      <Field
        mono
        label="Token"
        hint="Known by how it begins. It stays in this tab and is sent nowhere."
        error={isSecret && words ? `${words.title}. ${words.meaning}` : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        translate="no"
        value={text}
        onChange={event => read(event.target.value)}
      />
      <div className="token-shape-verdict" role="status">
        {words && !isSecret && (
          <>
            <p>
              <b>{words.title}</b>
            </p>
            <p>{words.meaning}</p>
            {cleaning && <p className="hint">{cleaning}</p>}
          </>
        )}
      </div>
    </div>
  )
}
