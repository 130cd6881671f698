import type { Page } from './page.ts'

/** 40 places in alphabetical order. */
const places = `
  Alder Lane, Anchor Street, Atlas, Aurora, Beacon Hill, Birch Street, Blue Door,
  Bramble, Brightwater, Candlemaker Row, Cedar Valley, Chapel Yard, Copper Kettle,
  Cornerstone, Dovecote, Eastgate, Elm Park, Fernhill, Foxglove, Gable End,
  Granary Wharf, Hazel Grove, Ivy Bridge, Juniper, Kingfisher, Larkspur, Limekiln,
  Mill Road, Northgate, Old Quay, Orchard Way, Pebble Beach, Quarry Hill, Rowan Tree,
  Saltmarsh, Silver Birch, Thistle, Upper Mill, Willow Bank, Yew Tree
`
  .trim()
  .split(/,\s+/)

/** 25 trades in alphabetical order. */
const trades = `
  Bakery, Bicycles, Books, Ceramics, Chocolate, Coffee, Dental Care, Florist, Framing,
  Garden Centre, Gym, Hardware, Joinery, Music School, Opticians, Pharmacy,
  Photography, Pottery, Records, Running Club, Swim School, Tailors, Travel, Vets, Yoga
`
  .trim()
  .split(/,\s+/)

/** A thousand Pages of an agency, 812 with Instagram, the same in every run. */
export const manyPages: readonly Page[] = Array.from({ length: 1000 }, (_, index) => {
  const place = places[index % places.length] ?? ''
  // A place moves on by 7 × 40 + 1 each round. 281 and 25 share no factor, so it meets every trade once.
  const round = Math.floor(index / places.length)
  const trade = trades[(7 * index + round) % trades.length] ?? ''
  const name = `${place} ${trade}`
  const page = { id: String(100_240_117_309_482 + index * 89_911_234_567), name, category: trade }
  // 8117 and 1000 share no factor. The result is a fixed shuffle with exactly 812 values below 812.
  if ((index * 8117) % 1000 >= 812) return page
  const id = `178414${10_250_733_319 + index * 31_337_771}`
  const username = name.toLowerCase().replaceAll(' ', '')
  return { ...page, account: { id, username, name } }
})
