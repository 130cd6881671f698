import { html } from 'hono/html'
import { checked, plainPage, selected } from '../plain-page.ts'
import { accounts, typeInWords } from './accounts.ts'
import { basicOf, inWords } from './permissions.ts'
import type { InstagramError, InstagramRequest } from './request.ts'
import { type InstagramWorld, instagramWorlds } from './worlds.ts'

/** The dialog as one form without scripts. */
export function authorizePage(request: InstagramRequest, world: InstagramWorld) {
  return frame(
    'Simulated Instagram',
    html`<h1>Allow ${request.app.name}?</h1>
<form method="post">
<input type="hidden" name="drawn" value="${world.id}">
<p><label>Scenario <select name="world">${instagramWorlds.map(
      each =>
        html`<option value="${each.id}"${selected(each === world)}>${each.title}: ${each.summary}</option>`,
    )}</select></label></p>
<fieldset><legend>Account</legend>${accounts.map(
      each =>
        html`<label><input type="radio" name="account" value="${each.username}"${checked(each === world.account)}> @${each.username}. ${typeInWords(each.type)}</label>`,
    )}</fieldset>
<fieldset><legend>A personal account</legend>
<label><input type="radio" name="switch_to" value="" checked> stays personal</label>
<label><input type="radio" name="switch_to" value="Business"> becomes a business account</label>
<label><input type="radio" name="switch_to" value="Media_Creator"> becomes a creator account</label>
</fieldset>
<fieldset><legend>Permissions</legend><input type="hidden" name="granted" value="none">${request.permissions.map(
      name =>
        html`<label><input type="checkbox" name="granted" value="${name}"${checked(!world.declined?.includes(name))}${name === basicOf[request.api] ? ' disabled' : ''}> ${inWords(name)} (${name})</label>`,
    )}</fieldset>
<p><button name="decision" value="allow">Allow</button> <button name="decision" value="cancel">Cancel</button></p>
</form>`,
  )
}

export function instagramErrorPage({ title, message }: InstagramError) {
  return frame(
    `${title} · Simulated Instagram`,
    html`<h1>${title}</h1><p>${message}</p><p>The real Instagram stops here too: the app never hears of it.</p>`,
  )
}

function frame(title: string, content: unknown) {
  return plainPage({ brand: 'Simulated Instagram', not: 'Instagram' }, title, content)
}
