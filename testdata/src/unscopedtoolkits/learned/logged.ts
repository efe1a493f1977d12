import { Composio } from '@composio/core'
import { complete } from './settings'

const composio = new Composio()

// To log the settings, or to count them, changes nothing of them.
export async function logged(userId: string, accounts?: Record<string, string>) {
  const config: Record<string, unknown> = {}
  if (accounts) config.connectedAccounts = accounts
  console.log('opening a session', config)
  const session = await composio.create(userId, config) // want `session names no toolkits: .*`
  return session.sessionId
}

export async function counted(userId: string, accounts?: Record<string, string>) {
  const config: Record<string, unknown> = {}
  if (accounts) config.connectedAccounts = accounts
  const session = await composio.create(userId, Object.keys(config).length > 0 ? config : undefined) // want `session names no toolkits: .*`
  return session.sessionId
}

export async function limited(userId: string) {
  const config: Record<string, unknown> = {}
  config.toolkits = ['gmail']
  console.log('opening a session', config)
  const session = await composio.create(userId, config)
  return session.sessionId
}

// Somebody else's function may add the toolkits.
export async function completed(userId: string) {
  const config: Record<string, unknown> = {}
  complete(config)
  const session = await composio.create(userId, config)
  return session.sessionId
}

// What is logged is not thrown away.
export async function kept(userId: string) {
  const session = await composio.create(userId, { toolkits: ['gmail'] })
  console.log(session)
}
