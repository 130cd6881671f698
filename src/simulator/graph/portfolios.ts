import { actsInPortfolio, portfolioPages } from '../granted.ts'
import { portfolio } from '../page.ts'
import type { Meaning, Tokens } from '../token.ts'
import { lacksPermission, unknownObject } from './errors.ts'
import { type Node, resolve } from './fields.ts'
import { pageNode } from './nodes.ts'

/** Business portfolios in which the person has a role. */
export function portfoliosOf(caller: Meaning, tokens: Tokens): readonly Node[] {
  if (!caller.granted.includes('business_management')) throw lacksPermission('business_management')
  return actsInPortfolio(caller) && hasPages(caller) ? [portfolioNode(caller, tokens)] : []
}

/** Pages that a portfolio owns, or manages for its clients. */
export function pagesIn(
  id: string,
  of: 'owner' | 'client',
  caller: Meaning,
  tokens: Tokens,
): readonly Node[] {
  if (!caller.granted.includes('business_management')) throw lacksPermission('business_management')
  if (id !== portfolio.id || !actsInPortfolio(caller)) throw unknownObject(id)
  return portfolioPages(caller, of).map(page => ({
    ...pageNode(page, caller, tokens),
    // A guess: this edge has fewer default fields than /me/accounts.
    unasked: ['name', 'id'],
  }))
}

function portfolioNode(caller: Meaning, tokens: Tokens): Node {
  const edge = (of: 'owner' | 'client') => (within: Parameters<typeof resolve>[1]) => {
    const rows = pagesIn(portfolio.id, of, caller, tokens)
    return rows.length === 0 ? undefined : { data: rows.map(row => resolve(row, within)) }
  }
  return {
    type: 'Business',
    unasked: ['id', 'name'],
    fields: {
      id: () => portfolio.id,
      name: () => portfolio.name,
      owned_pages: edge('owner'),
      client_pages: edge('client'),
    },
  }
}

function hasPages(caller: Meaning): boolean {
  return portfolioPages(caller, 'owner').length + portfolioPages(caller, 'client').length > 0
}
