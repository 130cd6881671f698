// Keytag, 2026-11-24T12:00:00.000Z
// Simulated: these tokens work nowhere.

async function get(address, parameters) {
  const response = await fetch(`${address}?${new URLSearchParams(parameters)}`)
  console.log(JSON.stringify(await response.json()))
}

// Short-lived: ends 2027-01-23T12:00:00.000Z
// Instagram profile
await get('https://graph.instagram.com/v27.0/17841405309211844', {
  fields: 'user_id,username,account_type,media_count',
  access_token: 'IGAAinstagramTokenOf3ZD',
})

// Publishing limit
await get('https://graph.instagram.com/v27.0/17841405309211844/content_publishing_limit', {
  fields: 'quota_usage,config',
  access_token: 'IGAAinstagramTokenOf3ZD',
})
