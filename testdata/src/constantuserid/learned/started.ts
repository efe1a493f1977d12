// Warms up when a server starts, which is not for anybody who asks.
import { Composio } from '@composio/core';
import express from 'express';
import http from 'node:http';

const composio = new Composio();
const app = express();

app.get('/', async (request, response) => {
  const tools = await composio.tools.get('warm-up', { toolkits: ['gmail'] }); // want `constantuserid: user id "warm-up" is a constant`
  response.json(tools);
});

app.listen(3000, async () => {
  await composio.tools.get('warm-up', { toolkits: ['gmail'] });
  app.get('/late', async () => {
    await composio.tools.get('late-one', { toolkits: ['gmail'] }); // want `constantuserid: user id "late-one" is a constant`
  });
});

const server = http.createServer(app);
server.on('listening', async () => {
  await composio.tools.get('warm-up', { toolkits: ['slack'] });
  await composio.tools.get('default', { toolkits: ['slack'] }); // want `shareduserid: user id "default" is shared`
});
server.on('request', async () => {
  await composio.tools.get('warm-up', { toolkits: ['slack'] }); // want `constantuserid: user id "warm-up" is a constant`
});

export default defineNitroPlugin(async () => {
  const tools = await composio.tools.get('warm-up', { toolkits: ['gmail'] });
  console.info(tools.length);
});
