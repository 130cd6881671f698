import type { Told } from './told.ts'

/** Ways to tell that a Page, an account, a field or an ID is missing. */
export const toldOfLists: Told = {
  'nothing-listed': [
    'I manage Pages of another Business Manager with full access and do not see them',
    'the call returns blank or [] for me/accounts or subscribed_apps',

    'the Page does not appear, is not shown, not found or missing in the list of Pages to choose',
    'no Pages found although I am admin, me/accounts is empty, data is an empty array',
    'only some of my Pages are shown, one Page is missing, new Page not available in the dropdown',
    'the page selector, page list or picker is empty after connecting Facebook',
    'la página no aparece en la lista, lista vacía',
    'a página não aparece na lista, lista vazia',
    'die Seite erscheint nicht, die Liste ist leer',
    'la page n’apparaît pas, la liste est vide',
    'la pagina non compare nell’elenco',
  ],
  'instagram-not-listed': [
    'Instagram account is not shown, cannot be selected or not found when connecting',
    'no Instagram accounts found, Instagram business account missing in the list, account not appearing',
    'I can connect the Facebook Page but the Instagram profile linked to it is not offered',
    'la cuenta de Instagram no aparece al conectar',
    'a conta do Instagram não aparece ao conectar',
    'das Instagram-Konto wird nicht angezeigt',
    'le compte Instagram n’apparaît pas',
  ],
  'instagram-not-linked': [
    'how to link or connect an Instagram account to a Facebook Page, cannot connect, linking fails',
    'Instagram is linked to the Page, and still the tool says that it is not connected',
    'cómo vincular Instagram a la página de Facebook',
    'como vincular o Instagram à página do Facebook',
    'Instagram mit der Facebook-Seite verbinden',
  ],
  'tool-finds-no-account': [
    'no business account found, no Instagram business account linked, the tool cannot find an account',
    'no professional account is found for this login',
  ],
  'field-not-there': [
    'instagram_business_account is missing in the answer, only the ID is returned',
    'how to get the Instagram business ID from the Page, the field connected_instagram_account is empty',
  ],
  'field-not-named': [
    'the e-mail is not in the answer of /me although the permission was granted',

    'only name and ID are returned, other fields such as email, picture, followers or birthday are missing',
    'the response has no fields, undefined value in the profile of the user',
  ],
  'where-ids-are': [
    'where do I find the Page ID, Instagram ID, account ID, user ID, business ID or app ID',
    'how to get the ID of my Instagram account',
    'how to find an Instagram user ID from a username',
    'dónde encuentro el ID de la página o de la cuenta',
    'onde encontro o ID da página ou da conta',
    'wo finde ich die ID der Seite oder des Kontos',
    'où trouver l’identifiant de la page ou du compte',
  ],
  'ad-account-not-listed': [
    'ad account does not appear, no ad accounts, cannot see campaigns, act_',
  ],
  '100-33': [
    'object does not exist or cannot be loaded due to missing permissions, unsupported get request',
  ],
  'portfolio-role': [
    'I am not an admin of the business, no access in Business Suite or Business Manager to assign the Page',
  ],
  '190-492': ['no role on the Page any more, was removed as admin of the Page'],
  '110-2207013': ['business discovery of another account by username finds no user'],
  '10-few-viewers': [
    'insights are empty or missing for a small account or an old story, not enough viewers',
  ],
  '100-metric': [
    'metric is not available or deprecated, impressions, insights stopped returning, follower count',
  ],
  '10-public-content': ['read public posts of another Page, Page Public Content Access'],
}
