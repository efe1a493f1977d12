import { Composio } from '@composio/core'

function make() {
  return new Composio({ apiKey: process.env.COMPOSIO_API_KEY })
}

// A client that is made when it is first asked for something.
export const composio = new Proxy({} as any, {
  get(_target, name) {
    try {
      const client = make()
      return (client as any)[name]
    } catch (error) {
      throw new Error(`composio is not set up: ${error}`)
    }
  },
})

// Something else that is made late: no client.
export const settings = new Proxy({} as any, {
  get(_target, name) {
    if (name) {
      const read = process.env
      return (read as any)[name]
    }
    return undefined
  },
})

export async function run(slug: string, userId: string) {
  await composio.tools.execute(slug, { userId: 'default', arguments: {} }) // want `user id "default" is shared: .*`
  await composio.tools.execute(slug, { userId, arguments: {} })
  await settings.tools.execute(slug, { userId: 'default', arguments: {} })
}
