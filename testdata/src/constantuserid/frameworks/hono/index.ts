import { Composio } from '@composio/core';
import { Hono } from 'hono';

const app = new Hono();
const composio = new Composio();

app.get('/inbox', async (c) => {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  return c.json({ session: session.sessionId });
});

app.post('/mine', async (c) => {
  const session = await composio.create(c.get('user').id, { toolkits: ['gmail'] });
  return c.json({ session: session.sessionId });
});

export default app;
