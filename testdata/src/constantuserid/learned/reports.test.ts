import { expect, test } from 'vitest';
import { weekly } from './reports';

test('weekly', async () => {
  expect((await weekly()).sessionId).toBeTruthy();
});
