import { Composio } from 'npm:not-composio/core'

// Another package has such a class too.
Deno.serve(async () => {
  const basket = await new Composio().create('default')
  return Response.json({ id: basket.id })
})
