import { Composio } from '@composio/core';
import { config, Job } from './config';

const composio = new Composio({ apiKey: config.COMPOSIO_API_KEY });

export async function openSession() {
  return composio.create(config.COMPOSIO_USER_ID, { toolkits: ['gmail'] });
}

export async function openMailbox() {
  const session = await composio.create(config.MAILBOX_USER_ID, { toolkits: ['gmail'] });
  return `${config.ZONE}/${session.sessionId}`;
}

export async function runFor(text: string, options: { userId?: string }) {
  const job = new Job(text, options);
  return composio.create(job.userId, { toolkits: ['linear'] }); // want `fallbackuserid: user id falls back to "shared"`
}

export async function runAs(text: string, userId: string) {
  const job = new Job(text);
  job.userId = userId;
  return composio.create(job.userId, { toolkits: ['linear'] });
}
