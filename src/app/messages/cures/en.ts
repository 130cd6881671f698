/** A client's texts for Pages that cannot be handed over. The other languages have the same keys and the same {words}. */
export const en = {
  notTicked: 'Not ticked at Facebook',
  personal: 'A personal account',
  withoutPage: 'Ticked without its Page',
  hidden: 'Facebook does not show it',

  tickEach: 'Log in again. Do not choose “all Pages”: tick each Page, and its Instagram account.',
  allow: 'Log in again, and leave every item in Facebook’s last list switched on.',
  makeProfessional:
    'In the Instagram app: Settings › Account type and tools › Switch to professional account. Then log in again.',
  connect:
    'In the Instagram app: Settings › Account type and tools › Switch to professional account. Then Edit profile › Page, and connect the Page. Then log in again.',
  makePage: 'No Page yet? Log in again: Facebook helps you to make one.',
  twoFactor:
    'Switch on two-factor authentication: Facebook › Settings › Accounts Center › Password and security. Then log in again.',
  pageRole:
    'Ask the person who manages the Page for full control: Facebook › Page › Settings › Page access. Then log in again.',
  portfolioRole:
    'Ask the administrator of the business portfolio to add you and to assign the Page. Then log in again.',
  otherPerson: 'Another Facebook profile manages the Page? Log in with that one.',
  tellApp: 'Tell {from}: their app may not be open to you yet.',
  tellPermission: 'Tell {from}: the link must also ask for {permission}.',
  loadAgain: 'Facebook’s list broke off. Load it again.',

  orElse: 'If that does not help:',
  asOther: 'Log in as somebody else',
}

export type CureMessages = { readonly [Key in keyof typeof en]: string }
