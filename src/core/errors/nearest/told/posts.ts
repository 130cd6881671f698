import type { Told } from './told.ts'

/** Ways to tell of posts, and of what they show. */
export const toldOfPosts: Told = {
  'publish-how': [
    'does anyone know how to schedule a post, is there a function for scheduled posts, auto post by time',
    'articles or blog posts of our website posted automatically to Facebook, auto post, cross posting, share new products',
    'add automatic posting to Facebook page from my site',
    'posts should go to the business page and not to the personal profile',
    'publish photos, videos, reels or carousels by a program, schedule posts',
    'how to upload a photo, video, reel, story or carousel with the API, container and media_publish',
    'schedule posts, publish at a later time, post to Page and Instagram from my own script',
    'please support reels, stories, carousels or first comment, location tag, collaborators, alt text',
    'automate posting, image must be on a public url',
  ],
  'publish-failed': [
    'posting to Instagram fails, the scheduled post was not published, upload error',
    'the reel or video is not published, media container ends in status ERROR',
    'la publicación no se publica en Instagram',
    'a publicação não é publicada no Instagram',
    'der Beitrag wird auf Instagram nicht veröffentlicht',
  ],
  '9007': ['media ID is not available, media is not ready to be published, container in progress'],
  'post-stuck': [
    'post stays in queue, pending or processing, scheduled and never published, worker not running',
    'published successfully in the tool, and nothing is visible on the account',
    'scheduled post did not go out, status pending, queue does not run, cron or worker, stuck in processing',
    'the tool marks the post as published but it does not show on Facebook or Instagram',
    'posts fail silently, not delivered, nothing posted at the scheduled time',
  ],
  'posts-hidden': [
    'friends and fans do not see what is pushed to Facebook, zero interaction, no likes',
    'logged out of Facebook the posts are not there, label says public',
    'posts made through the tool no longer show on walls of followers, manual posts do',
    'posts published by the API are not visible to others, only to me, nobody else sees the post',
    'posts made through API are visible only to me, nobody else can see them, not public',
    'followers and visitors do not see what the app posted, need to be logged in as admin',
  ],
  'some-posts-fail': [
    'pictures work but videos, reels, stories or carousels fail to post',
    'one kind of post is published and another one is not',
    'text posts work, images or videos fail; single image works and carousel does not; reels fail',
    'png, large video, portrait picture or long caption is not posted, others are',
    'uploading big files fails, small ones are fine',
  ],
  'one-network-works': [
    'publishing goes to Facebook but not to Instagram, or to Instagram but not to Facebook',
    'Messenger works but Instagram messages do not',
    'Facebook works, Instagram does not; Instagram is fine and Facebook fails; Messenger yes and Instagram no',
    'posting to Instagram gives an error while Facebook, Twitter and LinkedIn succeed',
  ],
  'video-not-processed': [
    'video is uploaded and stays in processing, not published, black video, video status',
  ],
  '36000-2207004': [
    'aspect ratio, image size, format or caption is not supported by Instagram',
    'aspect ratio, image size, format not supported, caption too long',
  ],
  '9004': [
    'Instagram could not fetch the media from the URL, image URL must be public, only photo or video can be accepted',
    'media could not be fetched from this URI, url must be publicly accessible',
  ],
  '9-2207042': [
    'reached the number of posts for today, daily publishing limit',
    'daily posting limit, 25 or 50 posts per day',
  ],
  '506': [
    'duplicate post, the same message was posted before',
    'duplicate status message, same post twice',
  ],
  'live-stream': [
    'live video, stream key, rtmp, rtmps, broadcast or go live with obs',
    'stream key, go live with ffmpeg or OBS, restream, live video ends at once',
  ],
  'delete-post': [
    'delete, edit or update a post, change the caption',
    'remove or edit a published post or photo through API, change caption after publishing',
  ],
  'profile-posts-ended': [
    'post to my own timeline, wall of a user or friend, publish_actions permission',
    'post on user’s wall or feed on behalf of user, publish_actions removed, share automatically for users',
  ],
  'groups-ended': [
    'post or read in a facebook group, groups api, members of a group',
    'publish in groups, group feed, add app to group, group admin tool, groups_access_member_info',
  ],
  'events-closed': [
    'import facebook events into a calendar, create or list events of a page',
    'show upcoming events of a page, events widget, sync event, create event with API',
  ],
  'share-preview': [
    'rich snippet, image or description is missing when a link is broadcast to a page',
    'shared link shows wrong image or title, og tags, preview of my website, scrape again, sharing debugger',
    'wrong thumbnail when sharing on Facebook, og:image not picked up, cached preview, open graph debugger',
    'share button or share dialog shows no picture or description',
  ],
  'catalog-sync': [
    'products, items and catalogue of the shop do not sync or upload, store is empty, woocommerce',
    'catalog sync stuck, products not shown in facebook or instagram shop',
    'products are not synced to Facebook shop, product feed, catalog connect to Page, out of stock, variants, price',
    'commerce manager, reconnect shop, set up Facebook shop, Instagram shopping tags',
  ],
  oembed: [
    'embed a post on a website, embeds broken, oembed',
    'embed Instagram post in WordPress, oembed requires token, embedded posts not displayed, link instead of embed',
  ],
  'social-plugins': [
    'plugins/like.php is loaded by the app and gives a network error',
    'like button, comments box, page plugin or chat on a website gone',
    'like button does not show, comments plugin disappeared, page plugin or customer chat widget not loading',
  ],
  'network-dropped': [
    'connector or option for facebook removed from the tool, no longer available',
    'is Facebook still supported, provider removed, integration deprecated by the vendor',
  ],
  'threads-api': [
    'token and posts for threads',
    'support for Threads posting, threads token, graph.threads.net',
  ],
  'not-in-api': [
    'marketplace, saved posts, who viewed my profile, follow users by api',
    'buy, like or follow through API, read marketplace, saved collection, notes, archive stories, close friends',
  ],
}
