// Translates documents.
import { Composio } from '@composio/core';
import { currentUser, member, memberOrNobody, resolveUser } from './identity';

const composio = new Composio();

async function open(userId: string) {
  return composio.create(userId, { toolkits: ['deepl'] });
}

export async function translate(request: Request) {
  return open(await currentUser(request)); // want `fallbackuserid: user id falls back to "default"`
}

export async function summarize(token: string) {
  const userId = memberOrNobody(token);
  return composio.create(userId, { toolkits: ['deepl'] }); // want `fallbackuserid: user id falls back to ""`
}

export async function proofread(token: string) {
  const userId = memberOrNobody(token);
  if (!userId) {
    throw new Error('not a member');
  }
  return open(userId);
}

export async function index(token: string) {
  return open(member(token));
}

export async function publish(userId?: string) {
  return open(resolveUser(userId));
}

export async function publishFor(userId: string | undefined, companyId: string) {
  return open(resolveUser(userId, `org:${companyId}`));
}
