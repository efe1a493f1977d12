import { Composio } from '@composio/core'

// What a file asks of a client, written as interfaces of its own.
interface Opened {
  sessionId: string
}
interface Opener {
  create(owner: string, config?: object): Promise<Opened>
}
interface Listed {
  items?: unknown[]
}
interface Accounts {
  connectedAccounts: { link?: (owner: string, config: string) => Promise<Listed> }
}

const toolkits = ['gmail']

async function open(client: Opener, owner: string) {
  return client.create(owner, { toolkits })
}

async function link(client: Accounts, owner: string) {
  const answer = await client.connectedAccounts.link?.(owner, 'ac_1')
  return answer?.items
}

export async function POST(request: Request) {
  const { owner } = await request.json()
  const composio = new Composio()
  const session = await open(composio, 'default') // want `user id "default" is shared: .*`
  await open(composio, owner)
  await link(composio, 'default') // want `user id "default" is shared: .*`
  await link(composio, owner)
  return Response.json({ id: session.sessionId })
}

// The same interface before something that is no client.
class Drawer implements Opener {
  async create(owner: string) {
    return { sessionId: owner }
  }
}

export const draw = (request: Request) => open(new Drawer(), 'default')
