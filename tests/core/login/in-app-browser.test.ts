import { expect, test } from 'vitest'
import { inAppBrowser } from '#src/core/login/in-app-browser.ts'

const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15'
const pixel = 'Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/AP2A.240805.005; wv)'
const webView = 'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.6533.103'

test.each([
  [
    `${iPhone} (KHTML, like Gecko) Mobile/21G80 Instagram 345.0.4.24.93 (iPhone15,2; iOS 17_6; en_GB; en; scale=3.00; 1179x2556; 630001234)`,
    { app: 'Instagram', system: 'ios' },
  ],
  [
    `${pixel} ${webView} Mobile Safari/537.36 Instagram 345.0.0.48.95 Android (34/14; 420dpi; 1080x2400; Google/google; Pixel 8; shiba; shiba; en_GB; 629001234)`,
    { app: 'Instagram', system: 'android' },
  ],
  [
    `${iPhone} (KHTML, like Gecko) Mobile/21G80 [FBAN/FBIOS;FBAV/475.0.0.41.108;FBBV/630000000;FBDV/iPhone15,2;FBMD/iPhone;FBSN/iOS;FBSV/17.6;FBSS/3;FBID/phone;FBLC/en_GB;FBOP/5]`,
    { app: 'Facebook', system: 'ios' },
  ],
  [
    `${pixel} ${webView} Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/475.0.0.43.84;]`,
    { app: 'Facebook', system: 'android' },
  ],
  [
    `${iPhone} (KHTML, like Gecko) Mobile/21G80 [FBAN/MessengerForiOS;FBAV/471.0.0.30.110;FBSN/iOS]`,
    { app: 'Messenger', system: 'ios' },
  ],
  [
    `${iPhone} (KHTML, like Gecko) Mobile/15E148 musical_ly_35.6.0 JsSdk/2.0 NetType/WIFI Channel/App Store ByteLocale/en Region/GB BytedanceWebview/d8a21c6`,
    { app: 'TikTok', system: 'ios' },
  ],
  [
    `${iPhone} (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI Language/en`,
    { app: 'WeChat', system: 'ios' },
  ],
  [
    `${iPhone} (KHTML, like Gecko) Mobile/15E148 Safari Line/14.11.0`,
    { app: 'LINE', system: 'ios' },
  ],
  [
    `${iPhone} (KHTML, like Gecko) Mobile/15E148 Snapchat/12.98.0.35 (like Safari/8617.1.17, panda)`,
    { app: 'Snapchat', system: 'ios' },
  ],
  [
    `${iPhone} (KHTML, like Gecko) Mobile/15E148 [LinkedInApp]/9.29.8962`,
    { app: 'LinkedIn', system: 'ios' },
  ],
  [
    `${iPhone} (KHTML, like Gecko) Mobile/21G80 Barcelona 289.0.0.13.109 (iPhone15,2; iOS 17_6; en_GB; en; scale=3.00; 1179x2556; 489720145)`,
    { app: 'Threads', system: 'ios' },
  ],
  [
    `${iPhone} (KHTML, like Gecko) Mobile/15E148 Twitter for iPhone/10.52`,
    { app: 'X', system: 'ios' },
  ],
  [`${pixel} ${webView} Mobile Safari/537.36 TwitterAndroid`, { app: 'X', system: 'android' }],
  [
    `${iPhone} (KHTML, like Gecko) Mobile/15E148 [Pinterest/iOS]`,
    { app: 'Pinterest', system: 'ios' },
  ],
  [
    `${iPhone} (KHTML, like Gecko) Mobile/15E148 Reddit/Version 2024.30.0/Build 617233/iOS Version 17.6 (Build 21G80)`,
    { app: 'Reddit', system: 'ios' },
  ],
  [`${iPhone} (KHTML, like Gecko) Mobile/15E148`, { app: undefined, system: 'ios' }],
  [`${pixel} ${webView} Mobile Safari/537.36`, { app: undefined, system: 'android' }],
])('recognises the browser inside an app: %s', (userAgent, expected) => {
  expect(inAppBrowser(userAgent)).toEqual(expected)
})

test.each([
  `${iPhone} (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1`,
  `${iPhone} (KHTML, like Gecko) FxiOS/128.0 Mobile/15E148 Safari/605.1.15`,
  `${iPhone} (KHTML, like Gecko) GSA/327.0.652893654 Mobile/15E148 Safari/604.1`,
  `${iPhone} (KHTML, like Gecko) CriOS/127.0.6533.107 Mobile/15E148 Safari/604.1`,
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/127.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/127.0.0.0 Safari/537.36 Edg/127.0.0.0',
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Safari/605.1.15',
])('leaves an ordinary browser alone: %s', userAgent => {
  expect(inAppBrowser(userAgent)).toBeUndefined()
})
