import { Composio } from '@composio/core';

interface Env {
  COMPOSIO_API_KEY: string;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const composio = new Composio({ apiKey: env.COMPOSIO_API_KEY });
    const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
    return new Response(session.sessionId);
  },
};
