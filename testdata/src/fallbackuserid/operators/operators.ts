// Every way to write "or else".
import { Composio } from '@composio/core';

interface Context {
  user?: { id?: string | null };
  userId?: string;
  tenant?: string;
}

const composio = new Composio();
const toolkits = ['gmail'];
const ELSE = 'default';

export async function or(context: Context) {
  return composio.create(context.userId || 'default', { toolkits }); // want `fallbackuserid: user id falls back to "default"`
}

export async function nullish(context: Context) {
  return composio.create(context.user?.id ?? ELSE, { toolkits }); // want `fallbackuserid: user id falls back to "default"`
}

export async function ternary(context: Context) {
  const userId = context.user ? context.user.id! : 'anonymous';
  return composio.create(userId, { toolkits }); // want `fallbackuserid: user id falls back to "anonymous"`
}

export async function longChain(context: Context) {
  const userId = context.user?.id ?? context.userId ?? context.tenant ?? 'shared';
  return composio.create(userId, { toolkits }); // want `fallbackuserid: user id falls back to "shared"`
}

export async function assigned(context: Context) {
  let userId = context.userId;
  userId ||= 'guest';
  return composio.create(userId, { toolkits }); // want `fallbackuserid: user id falls back to "guest"`
}

export async function assignedNullish(context: Context) {
  context.userId ??= 'public';
  return composio.create(context.userId, { toolkits }); // want `fallbackuserid: user id falls back to "public"`
}

export async function oneLine(context: Context) {
  let id = context.userId;
  if (!id) id = 'acme';
  return composio.create(id, { toolkits }); // want `fallbackuserid: user id falls back to "acme"`
}

export async function otherwise(context: Context) {
  let id;
  if (typeof context.userId === 'string' && context.userId.length > 0) {
    id = context.userId;
  } else {
    id = 'unknown';
  }
  return composio.create(id, { toolkits }); // want `fallbackuserid: user id falls back to "unknown"`
}

export async function trimmed(context: Context) {
  return composio.create((context.userId ?? '').trim() || 'default', { toolkits }); // want `fallbackuserid: user id falls back to "default"`
}

export async function text(context: Context) {
  return composio.create(String(context.userId ?? 'me'), { toolkits }); // want `fallbackuserid: user id falls back to "me"`
}

export async function template(context: Context) {
  return composio.create(`${context.userId ?? 'default'}`, { toolkits }); // want `fallbackuserid: user id falls back to "default"`
}

export async function nothing(context: Context) {
  return composio.create(context.userId ?? '', { toolkits }); // want `fallbackuserid: user id falls back to ""`
}

// Two people, and no third.
export async function people(context: Context) {
  return composio.create(context.user?.id ?? context.userId!, { toolkits });
}

export async function company(context: Context) {
  return composio.create(context.userId ?? `org:${context.tenant}`, { toolkits });
}

export async function visitor(context: Context, visitorId: string) {
  return composio.create(context.userId || `visitor-${visitorId}`, { toolkits });
}

export async function fails(context: Context) {
  const userId = context.userId ?? fail('sign in first');
  return composio.create(userId, { toolkits });
}

function fail(message: string): never {
  throw new Error(message);
}
