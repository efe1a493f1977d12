import { Composio } from '@composio/core';

const composio = new Composio();

export async function open(userId: string) {
  const session = await composio.create(userId, { toolkits: ['gmail'] });
  return session.sessionId;
}
