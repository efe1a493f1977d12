// Sets a client for the handlers behind.
import { Composio } from '@composio/core';
import { Hono } from 'hono';

const app = new Hono<{ Variables: { client: Composio; owner: string } }>();

app.use('*', async (c, next) => {
  const composio = new Composio();
  c.set('client', composio);
  c.set('owner', await signedIn(c.req.header('authorization')));
  await next();
});

app.get('/mail', async (c) => c.json(await c.get('client').tools.get('default', { toolkits: ['gmail'] }))); // want `shareduserid: user id "default" is shared`

app.get('/chat', async (c) => c.json(await c.var.client.tools.get('default', { toolkits: ['slack'] }))); // want `shareduserid: user id "default" is shared`

app.get('/own', async (c) => c.json(await c.get('client').tools.get(c.get('owner'), { toolkits: ['gmail'] })));

async function signedIn(token?: string) {
  const response = await fetch('https://id.example.com/me', { headers: { authorization: token ?? '' } });
  return (await response.json()).id;
}

export default app;
