import http from 'node:http';
import { Composio } from '@composio/core';

const composio = new Composio();

const server = http.createServer(async (request, response) => {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  response.end(session.sessionId);
});

const first = await composio.create('user_123', { toolkits: ['gmail'] });
console.log('ready', first.sessionId);
server.listen(3000);
