/** Things to try the box with. Nothing in them is anybody's. */
export const examples: readonly { readonly label: string; readonly text: string }[] = [
  {
    label: 'Session has expired…',
    text: '{"error":{"message":"Error validating access token: Session has expired on Thursday, 19-Nov-26 01:12:44 PST. The current time is Sunday, 22-Nov-26 06:05:42 PST.","type":"OAuthException","code":190,"error_subcode":463,"fbtrace_id":"A12JgDU07Gj"}}',
  },
  {
    label: 'A login link',
    text: 'https://www.facebook.com/v25.0/dialog/oauth?client_id=442224939723604&redirect_uri=http%3A%2F%2Facme.example%2Fauth%2Fcallback&response_type=token&scope=instagram_basic,pages_show_list,instagram_business_content_publish',
  },
  { label: '17841405309211844', text: '17841405309211844' },
]
