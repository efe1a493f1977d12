// Opens sessions to connect accounts, and for nothing else.
import { Composio } from '@composio/core';

const composio = new Composio();

export async function connect(userId: string, toolkit: string) {
  const session = await composio.create(userId);
  const request = await session.authorize(toolkit);
  return { id: request.id, url: request.redirectUrl };
}

export async function connectAndWait(userId: string, toolkit: string) {
  const session = await composio.create(userId);
  const request = await session.authorize(toolkit, { callbackUrl: 'https://acme.example/done' });
  console.info(`${toolkit}: ${request.id}`);
  const account = await request.waitForConnection();
  return account.id;
}

// Has an agent use the account as well.
export async function connectAndUse(userId: string, toolkit: string) {
  const session = await composio.create(userId); // want `unscopedtoolkits: session names no toolkits`
  const request = await session.authorize(toolkit);
  return { id: request.id, tools: await session.tools() };
}
