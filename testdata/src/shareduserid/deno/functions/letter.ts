import { Composio } from 'composio'

const composio = new Composio({ apiKey: Deno.env.get('COMPOSIO_API_KEY') })

Deno.serve(async () => {
  const session = await composio.create('default', { toolkits: ['gmail'] }) // want `shareduserid: user id "default" is shared`
  return Response.json({ id: session.sessionId })
})
