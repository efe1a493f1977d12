// What looks a tool up by its slug named a user first, once.
import { Composio } from '@composio/core'

const composio = new Composio()

export const sending = () => composio.tools.getRawComposioToolBySlug('GMAIL_SEND_EMAIL')

export const chosen = (input: { slug?: string }) => composio.tools.getRawComposioToolBySlug(input.slug ?? 'GMAIL_SEND_EMAIL')

export const versioned = (slug: string) =>
  composio.tools.getRawComposioToolBySlug(slug || 'GMAIL_SEND_EMAIL', { version: 'latest' })

export const several = () => composio.tools.getRawComposioTools({ toolkits: ['gmail'] })

export const early = () => composio.tools.getRawComposioToolBySlug('acme-crm', 'GMAIL_SEND_EMAIL') // want `constantuserid: user id "acme-crm" is a constant`
