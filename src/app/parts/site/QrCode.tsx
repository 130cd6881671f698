import { encode } from 'uqr'
import { Button } from '../../ui/actions/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import './QrCode.css'
import { saveFile } from '../browser/save-file.ts'

/** Dark on light in both themes, because many readers accept nothing else. */
export default function QrCode(props: {
  readonly text: string
  /** The destination, for people who cannot scan it. */
  readonly label: string
  readonly fileName: string
}) {
  const { text, label, fileName } = props
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  const save = () => {
    const picture = [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
      `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`,
    ]
    saveFile(fileName, 'image/svg+xml', picture.join(''))
  }
  return (
    <div className="qr-code">
      <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img">
        <title>{label}</title>
        <path className="qr-code-ground" d={`M0 0h${size}v${size}H0z`} />
        <path d={path} />
      </svg>
      <Button kind="quiet" onClick={save}>
        <Icon name="download" />
        Download the QR code
      </Button>
    </div>
  )
}
