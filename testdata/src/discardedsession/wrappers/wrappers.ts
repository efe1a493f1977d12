// Sessions that go from function to function.
import { Composio, type Session } from '@composio/core';

const composio = new Composio();
const byUser = new Map<string, Session>();

async function open(userId: string) {
  return composio.create(userId, { toolkits: ['gmail'] });
}

// Gives both halves of a session.
async function halves(userId: string): Promise<[string, string]> {
  const session = await open(userId);
  return [session.sessionId, session.mcp.url];
}

export async function forget(userId: string) {
  await open(userId); // want `discardedsession: session id is thrown away`
}

export async function forgetNamed(userId: string) {
  const unused = await open(userId); // want `discardedsession: session id is thrown away`
}

export async function onlyAddress(userId: string) {
  const [, url] = await halves(userId); // want `discardedsession: session id is thrown away`
  return url;
}

export async function onlyId(userId: string) {
  const [id] = await halves(userId);
  return id;
}

// Keeps what it opens.
async function remember(userId: string) {
  const session = await open(userId);
  byUser.set(userId, session);
  return session;
}

// Need not keep it once more.
export async function prepare(...userIds: string[]) {
  for (const id of userIds) {
    await remember(id);
  }
}

// Logs what it opens.
async function announce(userId: string) {
  const session = await open(userId);
  console.info(userId, session.sessionId);
  return session.sessionId;
}

export async function announceAll(userIds: string[]) {
  await Promise.all(userIds.map((id) => announce(id)));
}

export async function announceOne(userId: string) {
  await announce(userId);
}
