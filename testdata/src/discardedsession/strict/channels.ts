// Asks a tool for channels: their ids are not that of the session.
import { Composio } from '@composio/core';

const composio = new Composio();

export async function channels(userId: string) {
  const session = await composio.create(userId, { toolkits: ['slack'] }); // want `discardedsession: session id is never read`
  const answer = await session.execute('SLACK_LIST_CHANNELS', {});
  return answer.data.channels.map((channel: { id: string }) => ({ id: channel.id }));
}

export async function first(userId: string) {
  const session = await composio.create(userId, { toolkits: ['slack'] }); // want `discardedsession: session id is never read`
  const found = await session.search('channels');
  return found['id'];
}

export async function resumable(userId: string) {
  const session = await composio.create(userId, { toolkits: ['slack'] });
  const answer = await session.execute('SLACK_LIST_CHANNELS', {});
  return { channel: answer.id, session: session.sessionId };
}
