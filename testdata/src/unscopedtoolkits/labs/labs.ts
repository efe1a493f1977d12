// Opens sessions as they were when the router was an experiment. An empty list
// allowed everything then.
import { Composio } from '@composio/core';

const composio = new Composio();

export async function omitted(userId: string) {
  return composio.experimental.toolRouter.createSession(userId); // want `unscopedtoolkits: session names no toolkits`
}

export async function empty(userId: string) {
  return composio.experimental.toolRouter.createSession(userId, { toolkits: [] }); // want `unscopedtoolkits: session names no toolkits`
}

export async function named(userId: string) {
  return composio.experimental.toolRouter.createSession(userId, {
    toolkits: [{ toolkit: 'gmail', authConfigId: 'ac_1' }, 'slack'],
  });
}

export async function shared() {
  return composio.experimental.toolRouter.createSession(
    'default', // want `shareduserid: user id "default" is shared`
    { toolkits: ['gmail'] },
  );
}
