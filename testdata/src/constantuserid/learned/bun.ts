// Serves requests from a table of routes, below the options of the server.
import { Composio } from '@composio/core';

const composio = new Composio();

Bun.serve({
  port: 3000,
  routes: {
    '/session': async () => {
      const session = await composio.create('acme-desk', { toolkits: ['gmail'] }); // want `constantuserid: user id "acme-desk" is a constant`
      return Response.json({ session: session.sessionId });
    },
    '/mine': {
      POST: async (request: Request) => {
        const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
        return Response.json({ session: session.sessionId, at: request.url });
      },
    },
  },
});
