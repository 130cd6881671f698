import jsQR from 'jsqr'

/** Reads a drawn QR code like a camera. */
export function readQr(drawing: HTMLElement): string | undefined {
  const size = Number(drawing.getAttribute('viewBox')?.split(' ')[2])
  const scale = 4
  const side = size * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  const path = drawing.querySelector('path:not([class])')?.getAttribute('d') ?? ''
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row += 1) {
      for (let column = 0; column < scale; column += 1) {
        const at = ((Number(y) * scale + row) * side + Number(x) * scale + column) * 4
        pixels.fill(0, at, at + 3)
      }
    }
  }
  return jsQR(pixels, side, side)?.data
}
