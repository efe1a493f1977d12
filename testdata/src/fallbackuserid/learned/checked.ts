// Takes what a framework has checked by a schema, which has a default.
import { Composio } from '@composio/core';
import { createTool } from '@mastra/core/tools';
import { schemaTask } from '@trigger.dev/sdk/v3';
import { tool } from 'ai';
import { z } from 'zod';

const composio = new Composio();
const mail = (owner: string) => composio.tools.get(owner, { toolkits: ['gmail'] });

const Owned = z.object({
  owner: z.string().default('guest'), // want `fallbackuserid: user id falls back to "guest"`
});

export const digest = schemaTask({
  id: 'digest',
  schema: Owned,
  run: async (payload) => mail(payload.owner),
});

export const destructured = schemaTask({
  id: 'destructured',
  schema: z.object({
    owner: z.string().default('guest'), // want `fallbackuserid: user id falls back to "guest"`
    topic: z.string().default('news'),
  }),
  run: async ({ owner, topic }) => [topic, await mail(owner)],
});

export const older = createTool({
  id: 'older',
  inputSchema: z.object({ owner: z.string().default('guest') }), // want `fallbackuserid: user id falls back to "guest"`
  execute: async ({ context }) => mail(context.owner),
});

export const newer = createTool({
  id: 'newer',
  inputSchema: z.object({ owner: z.string().default('guest') }), // want `fallbackuserid: user id falls back to "guest"`
  execute: async (input) => mail(input.owner),
});

export const asked = tool({
  description: 'Reads the mail of its owner.',
  parameters: z.object({ owner: z.string().default('guest') }), // want `fallbackuserid: user id falls back to "guest"`
  execute: async ({ owner }) => mail(owner),
});

export const right = schemaTask({
  id: 'right',
  schema: z.object({ owner: z.string(), topic: z.string().default('guest') }),
  run: async ({ owner, topic }) => [topic, await mail(owner)],
});

export const refused = tool({
  description: 'Refuses whoever is nobody.',
  parameters: z.object({ owner: z.string().default('') }),
  execute: async ({ owner }) => {
    if (!owner) throw new Error('nobody');
    return mail(owner);
  },
});

export const session = createTool({
  id: 'session',
  inputSchema: z.object({ topic: z.string().default('guest') }),
  execute: async ({ context, runtimeContext }) => [context.topic, await mail(runtimeContext.get('owner'))],
});
