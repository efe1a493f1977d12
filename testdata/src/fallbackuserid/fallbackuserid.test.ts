import { Composio } from '@composio/core';

it('opens a session', async () => {
  const composio = new Composio({ apiKey: 'key' });
  const session = await composio.create(process.env.TEST_USER_ID ?? 'default');
  expect(session.sessionId).toBeTruthy();
});
