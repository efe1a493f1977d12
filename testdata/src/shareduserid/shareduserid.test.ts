import { Composio } from '@composio/core';
import { expect, test } from 'vitest';
import { Digest } from './shareduserid';

test('the digest is sent', async () => {
  const composio = new Composio({ apiKey: 'key' });
  const digest = new Digest(composio);
  await expect(digest.customer('default')).rejects.toThrow('no connection');
  await expect(digest.customer('')).rejects.toThrow('no user');
  await composio.create('test');
});
