import { expect, test } from 'vitest'
import { firstError, summaries } from '#tests/core/read/summary.ts'

/* A network says the same of all hosts. */

test.each([
  'Stripe: connection timed out',
  'MongoServerSelectionError: connection timed out',
  'Redis connection timed out after 5000ms',
  'OpenAI request timed out',
  'upstream timed out (110: Connection timed out) while reading response header from upstream',
  'GET https://www.google-analytics.com/g/collect net::ERR_BLOCKED_BY_CLIENT',
  'Error: connect ECONNREFUSED 127.0.0.1:5432',
  'getaddrinfo ENOTFOUND db.internal',
  "Access to fetch at 'https://api.shop.example/login' from origin 'http://localhost:3000' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present",
])('a failed connection to another host is not said to be Meta’s: %s', text => {
  expect(summaries(text)).toEqual(['error other-host by words'])
})

test.each([
  ['network-unreachable', 'TypeError: Failed to fetch'],
  [
    'network-unreachable',
    'TypeError: Failed to fetch\n    at login (http://localhost:3000/static/js/main.js:10:2)',
  ],
  [
    'network-unreachable',
    'GET https://connect.facebook.net/en_US/sdk.js net::ERR_BLOCKED_BY_CLIENT',
  ],
  ['network-unreachable', 'getaddrinfo ENOTFOUND graph.facebook.com'],
  ['network-timeout', 'connect ETIMEDOUT 157.240.22.19:443'],
  ['network-timeout', 'Request to Instagram timed out'],
  [
    'network-cors',
    "Access to fetch at 'https://api.instagram.com/oauth/access_token' from origin 'https://shop.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header",
  ],
])('a failed connection to Meta, or to nobody named, is %s: %s', (id, text) => {
  expect(firstError(text)).toBe(`${id} by words`)
})
