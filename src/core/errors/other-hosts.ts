import { namesOfOthers, products } from './service-names.ts'
import { metasName } from './symptoms/words.ts'

const databases =
  'redis|mongo(?:db|ose|server|network)?\\w{0,20}|mysql|mariadb|postgres(?:ql)?|psycopg2?|sqlalchemy|oracle|kafka|rabbitmq|amqp|elasticsearch|memcached|smtp|imap|ftp|ssh|selenium|playwright|puppeteer|webdriver|nginx|upstream|gunicorn|php-fpm|cloudflare'
const named = new RegExp(
  String.raw`\b(?:${namesOfOthers})\b|\b(?:${databases}|${products})(?!\w)`,
  'i',
)
/**
 * A host that was asked: its address, or what stands behind the words of a failed connection. Frames of a stack
 * name files. A filter sends Meta's names to port 443 of the machine itself.
 */
const host =
  /(?<![(@]|\b(?:at|in) |\borigin ["'])\b(?:https?|wss?):\/\/[\w[]|\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT)\s{1,3}(?!(?:127\.0\.0\.1|0\.0\.0\.0|::1):443\b)[\w:.-]{4,80}|\bresolve host:?\s{1,3}[\w-]{1,60}\.\w/i
/** Networks of Meta's own, by their first numbers. */
const metasNumbers =
  /\b(?:157\.240|31\.13|129\.134|102\.132|163\.70|173\.252|69\.171|66\.220)\.\d|\b2a03:2880:|face:b00c/i

/** True for a failed connection to a host that is not Meta's: the same words stand for all of them. */
export function isOfOtherHost(text: string): boolean {
  const isMetas = metasName.test(text) || metasNumbers.test(text)
  return !isMetas && (named.test(text) || host.test(text))
}
