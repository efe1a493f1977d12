import { Composio } from '@composio/core'

const composio = new Composio()

function mail(userId: string) {
  return composio.tools.get(userId, { toolkits: ['gmail'] })
}

function chat(userId: string) {
  return composio.tools.get(userId, { toolkits: ['slack'] })
}

const kinds: Record<string, (userId: string) => Promise<unknown>> = { mail, chat }

export const shared = (kind: string) => kinds[kind]('default') // want `user id "default" is shared: .*` `user id "default" is shared: .*`

export const own = (kind: string, userId: string) => kinds[kind](userId)
