import { Composio } from '@composio/core'

// A client for each tenant.
const clients = new Map<string, Composio>()

export function made(tenant: string) {
  let client = clients.get(tenant)
  if (!client) {
    client = new Composio({ apiKey: tenant })
    clients.set(tenant, client)
  }
  return client.tools.get('default', { toolkits: ['gmail'] }) // want `user id "default" is shared: .*`
}

export function handed(all: Map<string, Composio>, tenant: string) {
  return all.get(tenant)!.tools.get('default', { toolkits: ['gmail'] }) // want `user id "default" is shared: .*`
}

export function byName(all: Record<string, Composio>, tenant: string, userId: string) {
  return Promise.all([
    all[tenant].tools.get('default', { toolkits: ['gmail'] }), // want `user id "default" is shared: .*`
    all[tenant].tools.get(userId, { toolkits: ['gmail'] }),
  ])
}

// Something else for each tenant.
interface Store {
  tools: { get(name: string, options: object): string[] }
}

export function stores(all: Map<string, Store>, tenant: string) {
  return all.get(tenant)!.tools.get('default', {})
}
