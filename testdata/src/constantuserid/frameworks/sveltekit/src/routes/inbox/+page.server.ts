import { Composio } from '@composio/core';
import type { Actions, PageServerLoad } from './$types';

const composio = new Composio();

export const load: PageServerLoad = async () => {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  return { session: session.sessionId };
};

export const actions: Actions = {
  default: async () => {
    const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
    return { session: session.sessionId };
  },
};
