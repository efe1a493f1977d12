// The environment says whom the work is for, or does not.
import 'dotenv/config';
import { Composio } from '@composio/core';
import { getenv, settings } from './settings';

const composio = new Composio();

async function session(userId: string) {
  const { sessionId } = await composio.create(userId, { toolkits: ['github'] });
  return sessionId;
}

console.log(await session(process.env.COMPOSIO_USER_ID!));
console.log(await session(process.env.COMPOSIO_USER_ID ?? ''));
console.log(await session(process.env.COMPOSIO_USER_ID || ''));
console.log(await session(getenv('COMPOSIO_USER_ID', '')));
console.log(await session(`ci-${process.env.GITHUB_RUN_ID ?? 'local'}-${process.env.HOSTNAME}`));
console.log(await session(settings.mailbox));

console.log(await session(process.env.COMPOSIO_USER_ID ?? 'default')); // want `fallbackuserid: user id falls back to "default"`
console.log(await session(process.env['COMPOSIO_USER_ID'] || 'user_123')); // want `fallbackuserid: user id falls back to "user_123"`
console.log(await session(getenv('COMPOSIO_USER_ID', 'acme-bot'))); // want `fallbackuserid: user id falls back to "acme-bot"`
console.log(await session(settings.account)); // want `fallbackuserid: user id falls back to "default"`

const { COMPOSIO_USER_ID = 'demo' } = process.env; // want `fallbackuserid: user id falls back to "demo"`
console.log(await session(COMPOSIO_USER_ID));

const userId = process.env.COMPOSIO_USER_ID;
if (!userId) {
  console.error('COMPOSIO_USER_ID is not set');
  process.exit(1);
}
console.log(await session(userId));
