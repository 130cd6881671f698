import type { MetaLinkThing, Place } from '../thing.ts'
import type { FoundAddress } from './addresses.ts'

const instagram = /^(?:www\.|m\.)?instagram\.com$/
const facebook = /^(?:www\.|m\.|web\.|mobile\.|[a-z]{2}-[a-z]{2}\.)?(?:facebook\.com|fb\.com)$/
/** Meta's own pages, which are nobody's. */
const reserved =
  /^(?:accounts|api|about|ads|adsmanager|business|challenge|connect|developer|developers|dialog|direct|emails|events|explore|gaming|hashtag|help|home|legal|login|marketplace|me|messages|notifications|oauth|plugins|policies|privacy|settings|sharer|terms|tr|v\d[\d.]*|watch|www)(?:\.php)?$/i

/** Reads a link to a post, a profile, a Page or a group; `undefined` for any other address. */
export function readMetaLink(found: FoundAddress): (MetaLinkThing & { place: Place }) | undefined {
  const { host, start, end } = found
  const parts = found.path.split('/').filter(part => part !== '')
  const link = instagram.test(host)
    ? ofInstagram(parts)
    : facebook.test(host)
      ? ofFacebook(parts)
      : undefined
  return link && { ...link, place: { start, end } }
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

function ofFacebook(parts: readonly string[]): MetaLinkThing | undefined {
  const [name = '', second = '', third] = parts
  if (name === 'groups' && second !== '') {
    return { kind: 'meta-link', to: 'group', network: 'facebook', name: second }
  }
  const isPost =
    /^(?:posts|videos|photos)$/.test(second) ||
    /^(?:permalink|story|photo)\.php$/.test(name) ||
    (/^(?:reel|photo|share)$/.test(name) && second !== '')
  if (isPost) {
    return { kind: 'meta-link', to: 'post', network: 'facebook', name: third ?? second }
  }
  const isPage = parts.length === 1 && /^[\w.-]{3,80}$/.test(name) && !reserved.test(name)
  return isPage && !name.endsWith('.php')
    ? { kind: 'meta-link', to: 'page', network: 'facebook', name }
    : undefined
}
