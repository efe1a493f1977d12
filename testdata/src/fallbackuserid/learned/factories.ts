// Has the defaults of its settings made by functions.
import { Composio } from '@composio/core';
import { z } from 'zod';

const composio = new Composio();

const Settings = z.object({
  slug: z.string().default(() => 'default'),
  mailbox: z.string().default(() => process.env.MAILBOX ?? 'default'), // want `fallbackuserid: user id falls back to "default"`
  notes: z.string().default(() => {
    return process.env.OWNER || 'system'; // want `fallbackuserid: user id falls back to "system"`
  }),
  chat: z.string().default(() => crypto.randomUUID()),
});

const settings = Settings.parse(process.env);

export const mailbox = () => composio.create(settings.mailbox, { toolkits: ['gmail'] });

export const notes = () => composio.create(settings.notes, { toolkits: ['notion'] });

export const chat = () => composio.create(settings.chat, { toolkits: ['slack'] });
