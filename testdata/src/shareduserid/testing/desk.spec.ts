import { Composio } from '@composio/core';
import { vi } from 'vitest';

const composio = vi.mocked(new Composio());
const session = await composio.create('test', { toolkits: [] });
expect(session.sessionId).toBe('trs_1');
