// Opens sessions while it does other things.
import { Composio } from '@composio/core';

const composio = new Composio();

export async function together(loadPrompt: () => Promise<string>) {
  const [prompt, session] = await Promise.all([
    loadPrompt(),
    composio.create('default', { toolkits: ['gmail'] }), // want `shareduserid: user id "default" is shared`
  ]);
  return { prompt, sessionId: session.sessionId };
}

export async function togetherFor(userId: string, loadPrompt: () => Promise<string>) {
  const [prompt, session] = await Promise.all([loadPrompt(), composio.create(userId, { toolkits: ['gmail'] })]);
  return { prompt, sessionId: session.sessionId };
}

export async function taken() {
  const { mcp, sessionId } = await composio.create('guest', { toolkits: ['gmail'] }); // want `shareduserid: user id "guest" is shared`
  console.info('session', sessionId);
  return mcp.url;
}

// Needs the address alone.
export async function takenFor(userId: string) {
  const { mcp } = await composio.create(userId, { toolkits: ['gmail'] });
  return mcp.url;
}

export function chained() {
  return composio
    .create('anonymous', { toolkits: ['gmail'] }) // want `shareduserid: user id "anonymous" is shared`
    .then((session) => session.sessionId);
}

export function chainedFor(userId: string) {
  return composio.create(userId, { toolkits: ['gmail'] }).then(({ sessionId }) => sessionId);
}

export async function settled(userIds: string[]) {
  const results = await Promise.allSettled(userIds.map((id) => composio.create(id, { toolkits: ['gmail'] })));
  return results.filter((result) => result.status === 'fulfilled').map((result) => result.value.sessionId);
}
