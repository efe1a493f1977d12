import { Composio } from '@composio/core';
import { describe, it } from 'node:test';
import { Agency } from './constantuserid';

describe('flights', () => {
  it('are booked', async () => {
    const composio = new Composio({ apiKey: 'key' });
    await new Agency(composio).traveller('u_1');
    const session = await composio.create('acme-travel');
    console.log(session.sessionId);
  });
});
