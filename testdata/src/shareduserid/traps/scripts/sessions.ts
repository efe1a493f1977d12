// Sessions of other products, and of this one.
import Browserbase from '@browserbasehq/sdk';
import { Composio } from '@composio/core';
import { getServerSession } from 'next-auth';
import { randomUUID } from 'node:crypto';
import { cookies } from 'next/headers';

const composio = new Composio();
const browsers = new Browserbase();

export async function browse() {
  const session = await browsers.sessions.create({ projectId: 'default', userMetadata: { userId: 'default' } });
  await browsers.sessions.create({ projectId: 'default' });
  return session.id;
}

// The application has a route of its own.
export async function openFromBrowser() {
  const response = await fetch('/api/tool-router/session', {
    method: 'POST',
    body: JSON.stringify({ userId: 'default', user_id: 'default' }),
  });
  return response.json();
}

// This session is of whoever has signed in.
export async function ofSignedIn() {
  const session = await getServerSession();
  if (!session) {
    throw new Error('sign in first');
  }
  const tools = await composio.create(session.user.id, { toolkits: ['gmail'] });
  return tools.sessionId;
}

// Every visitor has an id of their own.
export async function ofVisitor() {
  const jar = await cookies();
  const visitorId = jar.get('visitor')?.value ?? randomUUID();
  jar.set('visitor', visitorId);
  const session = await composio.create(visitorId, { toolkits: ['shopify'] });
  return session.sessionId;
}

// Sessions are kept, each for its user.
const sessionIds = new Map<string, string>();
const cacheKey = 'default';
const settings = new Map([[cacheKey, { toolkits: ['gmail'] }]]);

export async function kept(userId: string) {
  const known = sessionIds.get(userId);
  if (known) {
    return composio.use(known);
  }
  const session = await composio.create(userId, settings.get(cacheKey));
  sessionIds.set(userId, session.sessionId);
  return session;
}

// An organisation acts as one, and each has an id.
export async function ofOrganisation() {
  const session = await composio.create('org_2x8WfT', { toolkits: ['hubspot'] });
  return session.sessionId;
}

export async function ofInstallation(installation: { id: number; kind: string }) {
  const userId = 'inst-' + installation.id;
  const session = await composio.create(userId, { toolkits: ['github'] });
  const kind = await composio.create(`default:${installation.kind}`, { toolkits: ['github'] });
  return [session.sessionId, kind.sessionId];
}
