import { Composio } from '@composio/core';
import { schedules, schemaTask, task } from '@trigger.dev/sdk/v3';
import { z } from 'zod';

const composio = new Composio();

export const nightly = schedules.task({
  id: 'nightly',
  cron: '0 3 * * *',
  run: async () => {
    const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
    return session.sessionId;
  },
});

export const digest = task({
  id: 'digest',
  run: async () => {
    const session = await composio.create('user_123', { toolkits: ['slack'] }); // want `constantuserid: user id "user_123" is a constant`
    return session.sessionId;
  },
});

export const report = schemaTask({
  id: 'report',
  schema: z.object({ owner: z.string() }),
  run: async ({ owner }) => {
    const session = await composio.create(owner, { toolkits: ['slack'] });
    return session.sessionId;
  },
});
