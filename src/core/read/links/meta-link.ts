import type { MetaLinkThing, Place } from '../thing.ts'
import { type FoundAddress, valueNamed } from './addresses.ts'

const instagram = /^(?:www\.|m\.)?instagram\.com$/
const facebook = /^(?:www\.|m\.|web\.|mobile\.|[a-z]{2}-[a-z]{2}\.)?(?:facebook\.com|fb\.com)$/
/** Meta's own pages, which are nobody's. */
const reserved =
  /^(?:accounts|ajax|api|about|ads|adsmanager|bookmarks|business|business-suite|careers|challenge|checkpoint|connect|developer|developers|dialog|direct|emails|embed(?:\.js)?|events|explore|favicon\.ico|friends|games|gaming|graphql|groups|hashtag|help|home|legal|login|manifest\.json|marketplace|me|memories|messages|notifications|oauth|oembed|p|people|permalink|photos?|pages|plugins|policies|privacy|profile|public|recover|reels?|robots\.txt|saved|search|settings|share|sharer|sitemap\.xml|signup|story|stories|terms|tr|tv|v\d[\d.]*|videos?|watch|web|www)(?:\.php)?$/i

const file = /\.(?:php|html?|xml|txt|json|ico|jpe?g|png)$/i

/** Reads a link to a post, a profile, a Page or a group; `undefined` for any other address. */
export function readMetaLink(found: FoundAddress): (MetaLinkThing & { place: Place }) | undefined {
  const { host, start, end } = found
  const parts = found.path.split('/').filter(part => part !== '')
  const link = instagram.test(host)
    ? ofInstagram(parts)
    : facebook.test(host)
      ? ofFacebook(parts, found)
      : undefined
  return link && { ...link, place: { start, end } }
}

/** A username alone, as people write it. Whose network it is of, nobody can see. */
export function usernameAlone(text: string): (MetaLinkThing & { place: Place }) | undefined {
  const [written, name = ''] =
    /^\s{0,9}@((?=[\w.]{0,29}[a-z])[\w.]{2,30})\s{0,9}$/i.exec(text) ?? []
  if (written === undefined) return undefined
  const place = { start: 0, end: text.length }
  return { kind: 'meta-link', to: 'username', network: 'instagram', name, place }
}

function ofInstagram(parts: readonly string[]): MetaLinkThing | undefined {
  const at = parts.findIndex(part => /^(?:p|reels?|tv)$/.test(part))
  const code = parts[at + 1]
  if ((at === 0 || at === 1) && code !== undefined && /^[\w-]{5,40}$/.test(code)) {
    return { kind: 'meta-link', to: 'post', network: 'instagram', name: code }
  }
  const [name = ''] = parts
  const isProfile = parts.length === 1 && /^[\w.]{1,30}$/.test(name) && !reserved.test(name)
  return isProfile ? { kind: 'meta-link', to: 'profile', network: 'instagram', name } : undefined
}

function ofFacebook(parts: readonly string[], { query }: FoundAddress): MetaLinkThing | undefined {
  const [name = '', second = '', third] = parts
  const isShared = name === 'share'
  const group = name === 'groups' ? second : isShared && second === 'g' ? third : undefined
  if (group) return { kind: 'meta-link', to: 'group', network: 'facebook', name: group }
  const post = valueNamed(query, 'story_fbid') ?? valueNamed(query, 'fbid') ?? parts.slice(1).at(-1)
  const isPost =
    (/^(?:posts|videos|photos)$/.test(second) && third !== undefined) ||
    /^(?:reel|photo|photos|story|permalink)(?:\.php)?$/.test(name) ||
    // Without a letter before its code, the link may be one to a Page.
    (isShared && /^[prv]$/.test(second) && third !== undefined)
  if (isPost) {
    return post ? { kind: 'meta-link', to: 'post', network: 'facebook', name: post } : undefined
  }
  // A number is an ID, and is read as one. Names have no hyphen, and programs' files are none.
  const isPage =
    parts.length === 1 &&
    /^(?!\d+$)[\w.]{3,80}$/.test(name) &&
    !reserved.test(name) &&
    !file.test(name)
  return isPage ? { kind: 'meta-link', to: 'page', network: 'facebook', name } : undefined
}
