import { Composio } from '@composio/core';
import Fastify from 'fastify';

const fastify = Fastify({ logger: true });
const composio = new Composio();

fastify.get('/inbox', async () => {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  return { session: session.sessionId };
});

fastify.route({
  method: 'POST',
  url: '/calendar',
  handler: async (request, reply) => {
    const session = await composio.create('user_123', { toolkits: ['googlecalendar'] }); // want `constantuserid: user id "user_123" is a constant`
    return reply.send({ session: session.sessionId });
  },
});

await fastify.listen({ port: 3000 });
