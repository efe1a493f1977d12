// Has ids that may turn out empty without anybody having said so.
import { Composio } from '@composio/core';

interface Claims {
  subject?: string;
}

const composio = new Composio();

async function open(userId: string) {
  const session = await composio.create(userId, { toolkits: ['gmail'] });
  return session.sessionId;
}

// What is declared gets its value before it matters.
export async function declared(claims: Claims | null) {
  let userId: string;
  if (claims?.subject) {
    userId = claims.subject;
  }
  return open(userId!);
}

export async function optional(claims: Claims) {
  return open(claims.subject!);
}

export async function chained(request: { claims?: Claims }) {
  return open(request.claims?.subject as string);
}

export async function looked(users: Map<string, string>, token: string) {
  return open(users.get(token)!);
}

export async function omittable(userId?: string) {
  if (userId === undefined) {
    throw new Error('nobody asked');
  }
  return open(userId);
}

export async function checked(find: () => string | undefined) {
  const userId = find() ?? '';
  if (userId === '') {
    throw new Error('nobody found');
  }
  return open(userId);
}

export async function trimmed(find: () => string | undefined) {
  const userId = (find() ?? '').trim();
  if (!userId.length) {
    return undefined;
  }
  return open(userId);
}

export async function present(find: () => string | null) {
  const userId = find() || null;
  return userId ? open(userId) : undefined;
}

export async function both(find: () => string | null) {
  const userId = find() || '';
  return userId && open(userId);
}

export async function skipped(ids: (string | null)[]) {
  const sessions: string[] = [];
  for (const id of ids) {
    const userId = id ?? '';
    if (!userId) continue;
    sessions.push(await open(userId));
  }
  return sessions;
}

// The guard is in the wrapper.
async function openStrictly(userId: string) {
  if (!userId?.trim()) {
    throw new Error('a user id is needed');
  }
  return open(userId);
}

export async function strictly(find: () => string | undefined) {
  return openStrictly(find() ?? '');
}
