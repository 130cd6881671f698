import type { Told } from './told.ts'

/** Ways to ask for what an account or a Page has. */
export const toldOfReading: Told = {
  'followers-list': [
    'like count or comment count is zero, null or blank, number of likes of a post, likes no longer returned',
    'list of followers or following of an account, names of people who liked a page',
    'count of followers, fans and likes from the api',
    'get usernames of followers, who follows me, unfollowers, list of people who liked',
  ],
  'friends-list': [
    'list of friends of a user, friends who use the app, invite friends',
    'taggable friends, user_friends returns empty, total_count of friends only',
  ],
  'profile-picture': [
    'show name and profile image of the user above the feed',
    'avatar or profile photo of the person is broken, grey, missing, blurry or too small',
    'profile picture url expires, returns 403 or 404',
    'picture of user, large profile image, redirect false, graph picture url without token, default silhouette',
  ],
  'hashtag-search': [
    'search posts by hashtag, photos with a tag from everybody',
    'display posts with our hashtag on a wall, aggregate tagged photos, campaign hashtag',
  ],
  'own-media': [
    'show my own posts, photos and stories, latest images of my account',
    'simply display my latest Instagram pictures on my website, how to get my own feed',
    'list my posts with captions, images, permalinks, like_count; stories and reels of own account',
    'images of my account only and not those of others',
  ],
  'media-url-missing': [
    'media_url or thumbnail missing, download photos and videos, image expires',
    'no video url, thumbnail_url empty, copyrighted audio, carousel children, download original',
  ],
  'picture-expired': [
    'images of the feed are broken after some days, URL signature expired, cdninstagram 403',
    'image links return 403 after a few days, scontent cdn url expired, bad url hash, url signature mismatch',
    'thumbnails are broken, cached images fail to load',
    'images blocked by cross origin resource policy',
  ],
  'insights-how': [
    'business functions: number of impressions, profile views, insights of several users and clients',
    'views, reach and statistics of reels, stories and posts with the api',
    'how many impressions, reach, saves, profile views, story replies; analytics dashboard with API',
    'get follower growth, demographics, page likes history, post engagement, video views',
  ],
  'insights-empty': [
    'insights and metrics are zero, no numbers, statistics stay empty',
    'insights return empty array, zero values, data is delayed, numbers differ from the app',
  ],
  'content-empty': [
    'comments, posts or reactions come back as an empty array, data is empty though the page has posts',
    'only some posts are returned, the wall or feed gives no data',
    'feed, posts or comments edge return data [] with valid token',
    'comments of a post are not returned, count says 10 and the list is empty',
    'posts from other people or visitors are missing, ratings empty, only own posts',
  ],
  'more-results': [
    'total count of likes is bigger than the size of the returned list',
    'pagination, next page, only 25 results, all posts at once',
    'paging cursors after before limit, fetch all, only first page of results, increase limit',
  ],
  'page-reviews': [
    'reviews, ratings and recommendations of a page',
    'show Facebook reviews on a site, star rating, recommendations API',
  ],
  'ads-numbers': [
    'clicks, reach, frequency, CTR and purchases do not match Facebook ads manager, discrepancy, attribution window, missing conversions in connector',
    'ad spend, campaigns, ad insights, marketing api report is empty',
    'pull spend, clicks, conversions, cpc, roas, breakdown by campaign or ad set into a sheet or BI tool',
    'ads report data differ, date_preset, attribution window, level ad',
  ],
  '10-few-viewers': [
    'insights are empty or missing for a small account or an old story, not enough viewers',
  ],
  '100-metric': [
    'metric is not available or deprecated, impressions, insights stopped returning, follower count',
    'impressions deprecated, metric no longer supported, replaced by views',
  ],
}
