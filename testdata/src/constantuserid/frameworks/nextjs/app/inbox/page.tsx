import { Composio } from '@composio/core';

const composio = new Composio();

export default async function InboxPage() {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`

  async function archive() {
    'use server';
    const tools = await composio.tools.get('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
    console.log(tools);
  }

  return (
    <form action={archive}>
      <p>{session.sessionId}</p>
    </form>
  );
}
