/** Meta's two networks with a login that asks for permissions. */
export const networks = 'facebook|instagram'

/** Names of Meta's that no other thing has. No letter stands behind a backslash, so their case can be changed. */
export const metasNames = `${networks}|whatsapp|graph[ -]?api|フェイスブック|インスタ|脸书|臉書`

/** Other services with tokens of their own. One tool posts to many of them. */
export const services = String.raw`google|twitter|x\.com|linkedin|tiktok|slack|stripe|paypal|youtube|pinterest|discord|disqus|telegram|spotify|twitch|shopify|openai`

/** Platforms and registries. A reader's own program runs there, so their names stand before Meta's errors too. */
const platforms =
  'aws|azure|github|gitlab|bitbucket|heroku|netlify|vercel|firebase|npm|pypi|docker|kubernetes'

/** Programs of offices. They have permissions, accounts and IDs as well. */
const offices = 'jira|confluence|trello|asana|hubspot|salesforce|zendesk|dropbox'

/** Things with errors and numbers of their own: games, films, devices, cars. None of them posts to Meta. */
export const products = [
  'play ?stations?(?: ?[1-5])?|ps ?[345]|psn|xbox|nintendo|steam (?:deck|store|client|games?|error)|epic games|roblox|minecraft|fortnite|valorant|call of duty|warzone|warframe|apex legends|genshin|fifa',
  String.raw`netflix|hulu|disney ?(?:\+|plus)|prime video|hbo|crunchyroll|roku|fire ?tv|chromecast|apple tv|smart ?tv|tvs?|sky q|vizio`,
  'device manager|windows update|bsod|blue screen|bluetooth|printers?|drucker|impresora|canon|epson|brother mfc|officejet|fritz!?box',
  'dish ?washers?|washing machines?|washers?|dryers?|fridges?|ovens?|boilers?|thermostats?|air con(?:ditioners?|ditioning)?|heat pumps?|bosch|siemens|miele|whirlpool|vaillant|daikin|robot vacuums?|roomba',
  'bmw|audi|volkswagen|toyota|tesla model|mercedes|renault|peugeot|obd2?|e-?bikes?|e-?scooters?',
  'itunes|icloud|onedrive|skype|quickbooks|autocad|photoshop|kindle|fitbit|garmin',
].join('|')

/** Names of all that people ask about in the same words as about Meta's tokens. */
export const namesOfOthers = `${services}|${platforms}|${offices}|reddit|mastodon|bluesky|chatgpt|csrf|jwt`
