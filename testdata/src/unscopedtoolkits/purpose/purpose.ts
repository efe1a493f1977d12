// Opens sessions to look around, and not to let an agent loose.
import { Composio } from '@composio/core';

const composio = new Composio();

export async function listToolkits(userId: string) {
  const session = await composio.create(userId);
  const { items } = await session.toolkits();
  return items.map((toolkit) => toolkit.slug);
}

export async function connect(userId: string, toolkit: string) {
  const session = await composio.create(userId, { manageConnections: false });
  const request = await session.authorize(toolkit, { callbackUrl: 'https://acme.example/done' });
  return request.redirectUrl;
}

export async function both(userId: string) {
  const session = await composio.create(userId);
  const { items } = await session.toolkits();
  if (items.length === 0) {
    return session.authorize('gmail');
  }
  return items;
}

// An agent gets these tools all the same.
export async function toolsToo(userId: string) {
  const session = await composio.create(userId); // want `unscopedtoolkits: session names no toolkits`
  await session.toolkits();
  return session.tools();
}

export async function address(userId: string) {
  const session = await composio.create(userId); // want `unscopedtoolkits: session names no toolkits`
  return session.mcp.url;
}
