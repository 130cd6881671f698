import * as z from 'zod/mini'
import { Id, lenient } from '../../graph/answers.ts'

/** One event that Meta reported to a webhook. */
export type WebhookFacts = {
  /** `instagram`, `page`, `user` …; `undefined` in the samples of the dashboard. */
  readonly object: string | undefined
  /** The account or Page that it is about. */
  readonly entryId: string | undefined
  /** The kind of event: `comments`, or `messages` for a message. `undefined` if no event came. */
  readonly field: string | undefined
  readonly senderId: string | undefined
  readonly recipientId: string | undefined
  /** True for a message that the account itself has sent. */
  readonly isEcho: boolean
  /** The list that came without an event in it. */
  readonly emptyList: 'entry' | 'messaging' | 'standby' | 'changes' | undefined
  /** True for the dashboard's own sample, whose IDs are made up. */
  readonly isSample: boolean
}

const text = lenient(z.string().check(z.maxLength(200)))
const id = lenient(Id)
const Party = lenient(z.object({ id }))
const Message = z.object({
  sender: Party,
  recipient: Party,
  message: lenient(z.object({ is_echo: z.optional(z.boolean()) })),
})
const Change = z.object({
  field: text,
  value: lenient(z.object({ from: Party, sender: Party, recipient: Party })),
})
const Entry = z.object({
  id,
  messaging: lenient(z.array(z.unknown())),
  standby: lenient(z.array(z.unknown())),
  changes: lenient(z.array(z.unknown())),
})
const Webhook = z.object({ object: text, entry: z.array(z.unknown()) })

/** A message of a program of another kind has no time and no list of this name. */
const LoneEntry = z.object({
  id: Id,
  time: Id,
  messaging: z.array(z.unknown()),
})

/** Reads what Meta posts to a webhook; `undefined` for any other value. */
export function toWebhook(value: unknown): WebhookFacts | undefined {
  const whole = Webhook.safeParse(isEntry(value) ? { entry: [value] } : value)
  if (!whole.success) return toSample(value)
  const { object } = whole.data
  const [first] = whole.data.entry
  const entry = Entry.safeParse(first)
  if (first === undefined) return withoutEvent(object, undefined, 'entry')
  if (!entry.success) return undefined
  const { messaging, standby, changes } = entry.data
  const message = Message.safeParse(messaging?.[0] ?? standby?.[0]).data
  const change = Change.safeParse(changes?.[0]).data
  if (message === undefined && change === undefined) {
    const empty = lists.find(list => entry.data[list]?.length === 0)
    return empty && withoutEvent(object, entry.data.id, empty)
  }
  return {
    object,
    entryId: entry.data.id,
    field: change?.field ?? 'messages',
    senderId: message?.sender?.id ?? change?.value?.from?.id ?? change?.value?.sender?.id,
    recipientId: message?.recipient?.id ?? change?.value?.recipient?.id,
    isEcho: message?.message?.is_echo === true,
    emptyList: undefined,
    isSample: entry.data.id === '0',
  }
}

/** One entry, which programs log without the object around it. */
function isEntry(value: unknown): boolean {
  const entry = LoneEntry.safeParse(value)
  return entry.success && Message.safeParse(entry.data.messaging[0]).data?.sender !== undefined
}

/** The value of a new lead, which programs log without the event around it. */
const Lead = z.object({ leadgen_id: Id, form_id: Id, page_id: id })

const nothing: WebhookFacts = {
  object: undefined,
  entryId: undefined,
  field: undefined,
  senderId: undefined,
  recipientId: undefined,
  isEcho: false,
  emptyList: undefined,
  isSample: false,
}

const lists = ['messaging', 'standby', 'changes'] as const
/** The objects that Meta reports about. Other programs send objects with an empty list too. */
const objects = /^(?:instagram|page|user|permissions|application|whatsapp_business_account)$/

function withoutEvent(
  object: string | undefined,
  entryId: string | undefined,
  emptyList: NonNullable<WebhookFacts['emptyList']>,
): WebhookFacts | undefined {
  if (object === undefined || !objects.test(object)) return undefined
  return { ...nothing, object, entryId, emptyList, isSample: entryId === '0' }
}

/**
 * The dashboard shows one change alone, as its test sends it. Other programs name a field and its value
 * too, so a sample must name a person or an account, or one of Meta's own fields.
 */
function toSample(value: unknown): WebhookFacts | undefined {
  const lead = Lead.safeParse(value).data
  if (lead) return { ...nothing, entryId: lead.page_id, field: 'leadgen' }
  const change = Change.safeParse(value).data
  if (change?.field === undefined || change.value === undefined) return undefined
  const { from, sender, recipient } = change.value
  const senderId = from?.id ?? sender?.id
  const recipientId = recipient?.id
  const isMetas = senderId !== undefined || recipientId !== undefined || known.test(change.field)
  if (!isMetas) return undefined
  return { ...nothing, field: change.field, senderId, recipientId, isSample: true }
}

/**
 * Fields of the objects `instagram` and `page`. Those of a Page's profile, such as `email` and `name`, are
 * left out: forms have them too.
 */
const known =
  /^(?:messages|messaging_[a-z_]{1,60}|message_(?:context|deliveries|echoes|edits?|reactions|reads|template_status_update)|standby|inbox_labels|response_feedback|send_cart|(?:live_)?comments|mentions?|story_(?:insights|reactions|share)|creator_marketplace_[a-z_]{1,60}|feed|group_feed|conversations|leadgen(?:_[a-z]{1,20})?|ratings|videos|live_videos|video_text_question_responses|product_review|page_(?:about_story|change_proposal|upcoming_change))$/
