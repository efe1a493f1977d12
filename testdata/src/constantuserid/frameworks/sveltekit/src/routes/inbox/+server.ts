import { Composio } from '@composio/core';
import { json, type RequestHandler } from '@sveltejs/kit';

const composio = new Composio();

export const GET: RequestHandler = async () => {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  return json({ session: session.sessionId });
};

export const POST: RequestHandler = async ({ locals }) => {
  const session = await composio.create(locals.user.id, { toolkits: ['gmail'] });
  return json({ session: session.sessionId });
};
