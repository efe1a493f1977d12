import { Composio } from '@composio/core';

const composio = new Composio();

// Each user gets an isolated session.
const session = await composio.create('user_123', {
  toolkits: ['gmail', 'slack'],
});

console.log('Session ID:', session.sessionId);
console.log('MCP URL:', session.mcp.url);
