import { Composio } from '@composio/core';
import { Pool } from './discardedsession';

describe('the pool', () => {
  it('opens sessions', async () => {
    const composio = new Composio({ apiKey: 'key' });
    await new Pool(composio).open('u_1');
    await composio.create('u_1', { toolkits: ['gmail'] });
  });
});
