import { Composio } from '@composio/core'

const composio = new Composio()
const connected = (userId: string) => composio.tools.get(userId, { toolkits: ['gmail'] })

// Comes to the second part only with an id.
export async function chained(id?: string) {
  const userId = id ?? 'anonymous'
  if (userId !== 'anonymous' && (await connected(userId))) return true
  return userId === 'anonymous' || connected(userId)
}

export async function looked(id?: string) {
  const userId = id || null
  if (userId && (await connected(userId))) return 'connected'
  return 'not connected'
}

// Comes there whatever the id is.
export async function beside(id: string | undefined, on: boolean) {
  const userId = id ?? 'anonymous'
  if (on && (await connected(userId))) return true // want `fallbackuserid: user id falls back to "anonymous"`
  return false
}
