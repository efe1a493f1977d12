import { Composio } from '@composio/core'

const composio = new Composio()
const get = (userId: string) => composio.tools.get(userId, { toolkits: ['gmail'] })

export function inside(id?: string) {
  const userId = id ?? 'anonymous'
  switch (userId) {
    case 'anonymous':
      return null
    default:
      return get(userId)
  }
}

export function behind(id?: string) {
  const userId = id ?? 'anonymous'
  switch (userId) {
    case '':
    case 'anonymous':
      throw new Error('sign in first')
  }
  return get(userId)
}

export function asked(id?: string) {
  const userId = id ?? 'anonymous'
  switch (true) {
    case userId === 'anonymous':
      return null
  }
  return get(userId)
}

type Actor = { kind: 'user'; id: string } | { kind: 'system'; id: 'cron' }

function actor(id?: string): Actor {
  return id ? { kind: 'user', id } : { kind: 'system', id: 'cron' }
}

export function byKind(id?: string) {
  const who = actor(id)
  switch (who.kind) {
    case 'user':
      return get(who.id)
    case 'system':
      return null
  }
}

// Another word is turned away.
export function another(id?: string) {
  const userId = id ?? 'anonymous'
  switch (userId) {
    case 'nobody':
      return null
    default:
      return get(userId) // want `fallbackuserid: user id falls back to "anonymous"`
  }
}

// The case for nobody goes on in the next one.
export function onward(id?: string) {
  const userId = id ?? 'anonymous'
  switch (userId) {
    case 'anonymous':
      console.log('nobody')
    default:
      return get(userId) // want `fallbackuserid: user id falls back to "anonymous"`
  }
}

// A break leaves the switch, and not the loop around it.
export async function each(ids: (string | undefined)[]) {
  for (const id of ids) {
    const userId = id ?? 'anonymous'
    switch (userId) {
      case 'anonymous':
        break
      default:
        await get(userId)
    }
    await get(userId) // want `fallbackuserid: user id falls back to "anonymous"`
  }
}
