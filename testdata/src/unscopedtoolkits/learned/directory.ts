// Hands out a session that its callers only ask for toolkits, or to connect one.
import { Composio } from '@composio/core';

const composio = new Composio();

async function directory(userId: string) {
  const session = await composio.create(userId, { manageConnections: false });
  console.log('session', session.sessionId);
  return session;
}

export async function apps(userId: string) {
  const session = await directory(userId);
  return session.toolkits();
}

export async function connect(userId: string, slug: string) {
  const session = await directory(userId);
  return session.authorize(slug);
}

// One of those who get this one gives its tools to an agent.
async function everything(userId: string) {
  const session = await composio.create(userId); // want `unscopedtoolkits: session names no toolkits`
  console.log('session', session.sessionId);
  return session;
}

export async function agent(userId: string) {
  const session = await everything(userId);
  return session.tools();
}

export async function list(userId: string) {
  const session = await everything(userId);
  return session.toolkits();
}
