import { html } from 'hono/html'
import { type InstagramAccount, mostListed } from '../page.ts'
import { inWords } from '../permissions.ts'
import { checked, plainPage, selected } from '../plain-page.ts'
import type { World } from '../world.ts'
import { aboutPerson, accountsOf, pagesOf, peopleOf, personOf, worldsFor } from '../worlds.ts'
import { answersForThem, drawnFor, type Ticks, ticksOf } from './decision.ts'
import type { DialogError, LoginRequest } from './request.ts'

/** The dialog as one form without scripts, for journeys, `curl` and curious people. */
export function dialogPage(request: LoginRequest, world: World) {
  const person = personOf(null, world)
  const pages = pagesOf(world, person)
  const connected = accountsOf(world, person).filter(account => account !== undefined)
  const ticks = ticksOf(world, person)
  return frame(
    'Simulated Meta',
    html`<h1>Log in to ${request.app.name}</h1>
<form method="post">
<input type="hidden" name="drawn" value="${drawnFor(world.id, person.id)}">
<p><label>Scenario <select name="world">${worldsFor(request.response).map(
      each =>
        html`<option value="${each.id}"${selected(each === world)}>${each.title}: ${each.summary}</option>`,
    )}</select></label></p>
${world.mend?.says && html`<p><label><input type="checkbox" name="mended" value="yes"> ${world.mend.says}</label></p>`}
${answersForThem(world, person, request) && html`<p>${person.name} let ${request.app.name} in before: Meta hands back the earlier choice, whatever is ticked below.</p>`}
<fieldset><legend>Person</legend>${peopleOf(world).map(
      each =>
        html`<label><input type="radio" name="person" value="${each.id}"${checked(each === person)}> ${each.name}. ${aboutPerson(world, each)}</label>`,
    )}</fieldset>
<fieldset><legend>Facebook Pages</legend>${choices(
      'pages',
      pages.map(page => [page.id, page.name]),
      `all ${pages.length.toLocaleString('en-GB')} Pages`,
      ticks.pages,
    )}</fieldset>
<fieldset><legend>Instagram accounts</legend>${choices(
      'accounts',
      connected.map(accountChoice),
      `all ${connected.length.toLocaleString('en-GB')} Instagram accounts`,
      ticks.accounts,
    )}</fieldset>
${permissionsPart(request, world, name => `${inWords(name)} (${name})`)}
<p><button name="decision" value="continue">Continue</button> <button name="decision" value="cancel">Cancel</button></p>
</form>`,
  )
}

/** The older dialog lists permissions one by one. The newer one grants all or none. */
function permissionsPart(
  { permissions }: LoginRequest,
  world: World,
  says: (permission: string) => string,
) {
  if (!world.isOlderDialog) {
    return html`<p>Facebook Login for Business grants all of these or none:</p>
<ul>${permissions.map(name => html`<li>${says(name)}</li>`)}</ul>`
  }
  return html`<fieldset><legend>Permissions</legend><input type="hidden" name="granted" value="none">${permissions.map(
    name =>
      html`<label><input type="checkbox" name="granted" value="${name}"${checked(!world.declined?.includes(name))}> ${says(name)}</label>`,
  )}</fieldset>`
}

export function errorPage({ title, message }: DialogError) {
  return frame(
    `${title} · Simulated Meta`,
    html`<h1>${title}</h1><p>${message}</p><p>The real Meta stops here too, on facebook.com: the app never hears of it.</p>`,
  )
}

function frame(title: string, content: unknown) {
  return plainPage({ brand: 'Simulated Meta', not: 'Facebook' }, title, content)
}

function choices(
  name: string,
  options: readonly (readonly [id: string, text: string])[],
  all: string,
  ticks: Ticks,
) {
  const listed: typeof options = options.length > mostListed ? [['all', all]] : options
  return html`<input type="hidden" name="${name}" value="none">${listed.map(
    ([id, text]) =>
      html`<label><input type="checkbox" name="${name}" value="${id}"${checked(ticks === 'all' || ticks.includes(id) || (id === 'all' && ticks.length > 0))}> ${text}</label>`,
  )}`
}

function accountChoice({ id, username }: InstagramAccount): readonly [string, string] {
  return [id, `@${username}`]
}
