// What the tests around it try out.
import { Composio } from '@composio/core';

export async function open(composio: Composio, testing: boolean) {
  const session = await composio.create(testing ? 'test' : 'bot', { toolkits: ['gmail'] }); // want `shareduserid: user id "(test|bot)" is shared`
  return session.sessionId;
}
