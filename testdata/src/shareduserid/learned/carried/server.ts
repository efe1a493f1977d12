// Decorates the application with a client.
import { Composio } from '@composio/core';
import Fastify from 'fastify';

const app = Fastify();
app.decorate('composio', new Composio());
app.decorate('shelf', new Map());

app.get('/mail', async () => app.composio.tools.get('default', { toolkits: ['gmail'] })); // want `shareduserid: user id "default" is shared`

app.get('/chat', async (request) => {
  return request.server.composio.tools.get('default', { toolkits: ['slack'] }); // want `shareduserid: user id "default" is shared`
});

app.get('/own', async (request) => app.composio.tools.get(request.user.id, { toolkits: ['gmail'] }));

app.get('/shelf', async () => app.shelf.tools.get('default', { toolkits: ['gmail'] }));
