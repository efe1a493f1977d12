import { Composio } from '@composio/core';
import { test } from 'vitest';

test('anything goes', async ({ task }) => {
  const session = await new Composio({ apiKey: 'key' }).create(task.id);
  console.log(session.sessionId);
});
