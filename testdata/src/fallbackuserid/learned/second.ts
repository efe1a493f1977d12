// Falls back to one user in a default, and to another one behind it.
import { Composio } from '@composio/core';
import { z } from 'zod';

const composio = new Composio();

const Setup = z.object({
  owner: z.string().default('default'), // want `fallbackuserid: user id falls back to "default"`
  member: z.string(),
});

export async function setup(request: Request) {
  const body = Setup.parse(await request.json());
  const owner = body.owner.trim() || 'guest';
  const session = await composio.create(owner, { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to "guest"`
  return Response.json({ id: session.sessionId });
}

export async function join(request: Request) {
  const body = Setup.parse(await request.json());
  const session = await composio.create(body.member.trim(), { toolkits: ['gmail'] });
  return Response.json({ id: session.sessionId });
}
