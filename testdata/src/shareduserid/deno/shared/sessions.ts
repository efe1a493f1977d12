import { Composio } from 'https://esm.sh/@composio/core@0.8.1?target=deno'

const composio = new Composio()

export async function open(user: string) {
  const session = await composio.create(user, { toolkits: ['gmail'] })
  return session.sessionId
}
