import { Composio } from '@composio/core';

export async function openForTests() {
  const composio = new Composio({ apiKey: 'key' });
  return [await composio.create('default'), await composio.create('')];
}
