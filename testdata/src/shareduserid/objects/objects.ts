// Sessions as the application's own code asks for them: with one object.
import { Composio } from '@composio/core';

interface SessionRequest {
  userId: string;
  toolkits?: string[];
}

const composio = new Composio();

export class Sessions {
  async create({ userId, toolkits = ['gmail'] }: SessionRequest) {
    return composio.create(userId, { toolkits });
  }

  async createFrom(request: SessionRequest) {
    return composio.create(request.userId, { toolkits: request.toolkits ?? ['gmail'] });
  }
}

const sessions = new Sessions();

export async function everybody() {
  return sessions.create({ userId: 'default', toolkits: ['gmail'] }); // want `shareduserid: user id "default" is shared`
}

export async function everybodyElse() {
  return sessions.createFrom({
    toolkits: ['slack'],
    userId: 'public', // want `shareduserid: user id "public" is shared`
  });
}

export async function somebody(userId: string) {
  const session = await sessions.create({ userId });
  console.info('first session', session.sessionId);
  return sessions.createFrom({ userId, toolkits: ['slack'] });
}

// The object is put together before.
export async function prepared(weekly: boolean) {
  const request: SessionRequest = {
    userId: 'shared', // want `shareduserid: user id "shared" is shared`
  };
  if (weekly) {
    request.toolkits = ['notion'];
  }
  return sessions.create(request);
}

// The last one counts.
export async function overridden(userId: string) {
  const base = { userId: 'default', toolkits: ['gmail'] };
  return sessions.create({ ...base, userId });
}

export async function spread(request: SessionRequest) {
  return sessions.create({ ...request, toolkits: ['gmail'] });
}
