// Hands functions around before it calls them.
import { Composio } from '@composio/core';

const composio = new Composio();

const create = composio.create.bind(composio);
const { tools } = composio;

export async function bound() {
  return create('default', { toolkits: ['gmail'] }); // want `shareduserid: user id "default" is shared`
}

export async function boundFor(userId: string) {
  return create(userId, { toolkits: ['gmail'] });
}

// The user is bound as well.
export async function boundUser() {
  const open = composio.create.bind(composio, 'public'); // want `shareduserid: user id "public" is shared`
  return open({ toolkits: ['gmail'] });
}

export async function namespace(userId: string) {
  const everybodys = await tools.get('everyone', { toolkits: ['slack'] }); // want `shareduserid: user id "everyone" is shared`
  const own = await tools.get(userId, { toolkits: ['slack'] });
  return [everybodys, own];
}

export async function called() {
  return composio.create.call(composio, 'global', { toolkits: ['gmail'] }); // want `shareduserid: user id "global" is shared`
}

type Open = (userId: string) => Promise<{ sessionId: string }>;

const openMail: Open = (userId) => composio.create(userId, { toolkits: ['gmail'] });

// Calls what it is given, for whomever it is given.
async function audited(open: Open, userId: string) {
  const { sessionId } = await open(userId);
  console.info('opened', sessionId);
  return sessionId;
}

export async function auditedForAll() {
  return audited(openMail, 'all'); // want `shareduserid: user id "all" is shared`
}

export async function auditedForOne(customerId: string) {
  return audited(openMail, customerId);
}

export async function each(customerIds: string[]) {
  return Promise.all(customerIds.map(openMail));
}

export async function two() {
  const sessions: string[] = [];
  for (const userId of ['anon', 'guest']) {
    const session = await composio.create(userId, { toolkits: ['gmail'] }); // want `shareduserid: user id "(anon|guest)" is shared`
    sessions.push(session.sessionId);
  }
  return sessions;
}
