import { auth } from '@/auth';
import { Composio } from '@composio/core';
import { NextResponse } from 'next/server';

const composio = new Composio();

// Warms the cache of toolkits when the server starts.
const warm = await composio.create('user_123', { toolkits: ['gmail'] });
console.log('warm', warm.sessionId);

export async function POST() {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  return NextResponse.json({ session: session.sessionId });
}

export const GET = auth(async (request) => {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  return NextResponse.json({ session: session.sessionId });
});

export async function PUT() {
  const { user } = (await auth())!;
  const session = await composio.create(user.id, { toolkits: ['gmail'] });
  return NextResponse.json({ session: session.sessionId });
}
