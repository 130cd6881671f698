import type { Told } from './told.ts'

/** Ways to ask for something to do with the API, and to tell of what is around it. */
export const toldOfTasks: Told = {
  'followers-list': [
    'list of followers or following of an account, names of people who liked a page',
    'count of followers, fans and likes from the api',
  ],
  'friends-list': ['list of friends of a user, friends who use the app, invite friends'],
  'profile-picture': [
    'avatar or profile photo of the person is broken, grey, missing, blurry or too small',
    'profile picture url expires, returns 403 or 404',
  ],
  'other-account': [
    'log out and log in as another person, switch user, choose a different account',
    'logout does not end the session, the same user comes back without a password',
  ],
  'scoped-ids': ['user id differs between apps, psid, page scoped, app scoped id of a person'],
  'hashtag-search': ['search posts by hashtag, photos with a tag from everybody'],
  'others-content': [
    'posts, media or id of another account or public page by username, competitor',
  ],
  'media-url-missing': [
    'media_url or thumbnail missing, download photos and videos, image expires',
  ],
  'insights-how': ['views, reach and statistics of reels, stories and posts with the api'],
  'insights-empty': ['insights and metrics are zero, no numbers, statistics stay empty'],
  'content-empty': [
    'comments, posts or reactions come back as an empty array, data is empty though the page has posts',
    'only some posts are returned, the wall or feed gives no data',
  ],
  'comments-how': ['read, answer, hide comments automatically, auto reply to comments'],
  'own-media': ['show my own posts, photos and stories, latest images of my account'],
  'more-results': ['pagination, next page, only 25 results, all posts at once'],
  'page-reviews': ['reviews, ratings and recommendations of a page'],
  'ads-numbers': ['ad spend, campaigns, ad insights, marketing api report is empty'],
  'groups-ended': ['post or read in a facebook group, groups api, members of a group'],
  'events-closed': ['import facebook events into a calendar, create or list events of a page'],
  'share-preview': [
    'shared link shows wrong image or title, og tags, preview of my website, scrape again, sharing debugger',
  ],
  'profile-posts-ended': [
    'post to my own timeline, wall of a user or friend, publish_actions permission',
  ],
  'delete-post': ['delete, edit or update a post, change the caption'],
  'publish-how': ['publish photos, videos, reels or carousels by a program, schedule posts'],
  'message-first': ['send a direct message to people who did not write first, broadcast messages'],
  'permission-not-offered': ['permission does not show in the explorer or in app review list'],
  'permission-ended': [
    'manage_pages, publish_pages or read_stream permission is refused, old scope',
  ],
  'product-missing': ['cannot find the product, use case or app type in the developer dashboard'],
  'app-basics': ['privacy policy url, data deletion callback, icon and category of the app'],
  'which-secret': ['difference between app id, app secret and client token'],
  'localhost-login': ['test the login on localhost, https for local development'],
  'calls-allowed': ['rate limit, how many calls or requests per hour'],
  oembed: ['embed a post on a website, embeds broken, oembed'],
  'social-plugins': ['like button, comments box, page plugin or chat on a website gone'],
  'instagram-sign-in': ['sign in with instagram on a website, email of an instagram user'],
  'conversions-token': ['access token for the conversions api and the pixel'],
  'threads-api': ['token and posts for threads'],
  'not-in-api': ['marketplace, saved posts, who viewed my profile, follow users by api'],
  'catalog-sync': [
    'products, items and catalogue of the shop do not sync or upload, store is empty, woocommerce',
    'catalog sync stuck, products not shown in facebook or instagram shop',
  ],
  'live-stream': ['live video, stream key, rtmp, rtmps, broadcast or go live with obs'],
  'post-stuck': [
    'post stays in queue, pending or processing, scheduled and never published, worker not running',
    'published successfully in the tool, and nothing is visible on the account',
  ],
  'redirect-after-login': [
    'after login the website goes to the wrong page, not redirected to home or dashboard',
  ],
  'own-server-failed': ['error 500 or 404 at the callback after login, internal server error'],
  'network-dropped': [
    'connector or option for facebook removed from the tool, no longer available',
  ],
  'messenger-profile': [
    'get started button, persistent menu or greeting does not appear in messenger',
  ],
  'embedded-signup': ['whatsapp embedded signup gives no code, popup closes'],
  'sdk-does-nothing': ['login button of the javascript sdk not rendered, FB.login does nothing'],
  'token-check': ['verify or validate the access token on the server'],
}
