// Keytag, 2026-11-24T12:00:00.000Z

async function get(address, parameters) {
  const response = await fetch(`${address}?${new URLSearchParams(parameters)}`)
  console.log(JSON.stringify(await response.json()))
}

// Tag 1
// Page
await get('https://graph.facebook.com/v27.0/134895793791911', {
  fields: 'id,name,instagram_business_account',
  access_token: 'EAApageTokenOfTagOne1ZD',
})

// Instagram profile
await get('https://graph.facebook.com/v27.0/17841405309211844', {
  fields: 'id,username,followers_count,media_count',
  access_token: 'EAApageTokenOfTagOne1ZD',
})

// Publishing limit
await get('https://graph.facebook.com/v27.0/17841405309211844/content_publishing_limit', {
  fields: 'quota_usage,config',
  access_token: 'EAApageTokenOfTagOne1ZD',
})

// Tag 3
// Page
await get('https://graph.facebook.com/v27.0/134895793791913', {
  fields: 'id,name,instagram_business_account',
  access_token: 'EAApageTokenOfTagOne1ZD',
})
