// Reads its settings from the environment, by a schema.
import { Composio } from '@composio/core';
import { z } from 'zod';

const composio = new Composio();

const Settings = z.object({
  mailbox: z.string().default(''),
  calendar: z.string().default('default'), // want `fallbackuserid: user id falls back to "default"`
});

const settings = Settings.parse(process.env);

async function mailbox(found: () => Promise<string>) {
  if (settings.mailbox) {
    return settings.mailbox;
  }
  return found();
}

async function calendar(found: () => Promise<string>) {
  if (settings.calendar) {
    return settings.calendar;
  }
  return found();
}

export async function send(found: () => Promise<string>) {
  return composio.create(await mailbox(found), { toolkits: ['gmail'] });
}

export async function plan(found: () => Promise<string>) {
  return composio.create(await calendar(found), { toolkits: ['googlecalendar'] });
}
