import { Composio } from 'npm:@composio/core@0.8.1'

Deno.serve(async () => {
  const session = await new Composio().create('system', { toolkits: ['gmail'] }) // want `shareduserid: user id "system" is shared`
  return Response.json({ id: session.sessionId })
})
