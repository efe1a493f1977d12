// Tools have users among their arguments. They are not Composio's.
import { Composio } from '@composio/core';

const composio = new Composio();

export async function unread(userId: string) {
  return composio.tools.execute('GMAIL_FETCH_EMAILS', {
    userId,
    arguments: { user_id: 'me', query: 'is:unread' },
  });
}

export async function draft(userId: string, draftId: string) {
  const session = await composio.create(userId, { toolkits: ['gmail'] });
  console.info('session', session.sessionId);
  return session.execute('GMAIL_SEND_DRAFT', { user_id: 'me', draft_id: draftId });
}

export async function ofAccount(connectedAccountId: string) {
  return composio.tools.execute('SLACK_SEND_MESSAGE', {
    connectedAccountId,
    arguments: { user: 'everyone', userId: 'default', text: 'stand-up' },
  });
}

export const helpText = `
  const session = await composio.create('default', { toolkits: ['gmail'] });
  POST /api/v3/tool_router/session {"user_id": "default"}
`;

export const mock = {
  composio: { create: async (_userId: string) => ({ sessionId: 'trs_1' }) },
};

export async function rehearse() {
  return mock.composio.create('default');
}
