import { chooseLanguage } from '../app/messages/choose-language.ts'
import { leaveArrival, takeArrival } from '../arrival/arrival.ts'
import { type AskedClient, askedClient } from './asked-client.ts'
import { filled } from './fill-in.ts'

/*
 * An inline script of the page that Facebook Login returns to. It runs when the app is about to be fetched. A client
 * who is back sees the head of their own screen in their language, and the files of that screen come with the app's.
 */

const root = document.createElement('div')
root.id = 'painted'
let isTaken = false
const client = readClient()
if (client) void paint(client)

/** A function, so that nothing here holds the login. */
function readClient(): AskedClient | undefined {
  const arrival = takeArrival()
  if (!arrival) return undefined
  const asked = askedClient(arrival)
  leaveArrival(asked ? { ...arrival, painting: take } : arrival)
  return asked
}

async function paint({ from, language }: AskedClient): Promise<void> {
  const offered = [...document.querySelectorAll<HTMLTemplateElement>('[data-client]')]
  const languages = offered.map(({ dataset }) => dataset.client ?? '')
  const chosen = chooseLanguage(languages, language, navigator.languages)
  const frame = offered[languages.indexOf(chosen)]?.content.firstElementChild
  const files = ['', chosen].flatMap(which => {
    const place = `[data-client-files="${which}"]`
    return [...(document.querySelector<HTMLTemplateElement>(place)?.content.children ?? [])]
  })
  const sheets = files.filter(file => file.matches('[rel=stylesheet]'))
  const loaded = sheets.map(
    sheet =>
      new Promise(resolve => {
        for (const end of ['load', 'error']) sheet.addEventListener(end, resolve, { once: true })
      }),
  )
  // Before the app's scripts, because the frame waits for them.
  document.head.append(...sheets)
  // After the import map, which has the sums of scripts.
  queueMicrotask(() => document.head.append(...files.filter(file => !sheets.includes(file))))
  await Promise.all(loaded)
  if (isTaken) return
  document.documentElement.lang = chosen
  root.append(filled(frame, { from }))
  document.getElementById('root')?.before(root)
}

function take() {
  isTaken = true
  return {
    rows: false,
    end() {
      root.remove()
      return {}
    },
  }
}
