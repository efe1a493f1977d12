import { Composio } from '@composio/core'

const composio = new Composio()
const get = (userId: string) => composio.tools.get(userId, { toolkits: ['gmail'] })

export function begins(id?: string) {
  const userId = id ?? 'none'
  if (!userId.startsWith('user_')) return null
  return get(userId)
}

export function known(id: string | undefined, users: Map<string, string>) {
  const userId = id ?? 'none'
  if (!users.has(userId)) return null
  return get(userId)
}

// The fallback passes the test.
export function passes(id?: string) {
  const userId = id ?? 'user_none'
  if (!userId.startsWith('user_')) return null
  return get(userId) // want `fallbackuserid: user id falls back to "user_none"`
}

// Goes on for those who are not known.
export function unknown(id: string | undefined, users: Map<string, string>) {
  const userId = id ?? 'none'
  if (users.has(userId)) return null
  return get(userId) // want `fallbackuserid: user id falls back to "none"`
}

export function long(id?: string) {
  const userId = id ?? '';
  if (userId.length < 1) return null;
  return get(userId);
}

export function short(id?: string) {
  const userId = id ?? '';
  if (userId.length >= 1) return null;
  return get(userId); // want `(shareduserid: user id is missing|fallbackuserid: user id falls back to "")`
}
