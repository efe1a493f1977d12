// Serves people who have signed in, and people who have not.
import { auth } from '@/auth';
import { Composio } from '@composio/core';
import { NextResponse } from 'next/server';

const composio = new Composio();

async function open(userId: string) {
  const session = await composio.create(userId, { toolkits: ['notion'] });
  return session.sessionId;
}

export async function POST() {
  const session = await auth();
  const userId = session?.user?.id ?? 'default-user';
  return NextResponse.json({ session: await open(userId) }); // want `fallbackuserid: user id falls back to "default-user"`
}

export async function GET(request: Request) {
  const userId = new URL(request.url).searchParams.get('user') || 'public';
  return NextResponse.json({ session: await open(userId) }); // want `fallbackuserid: user id falls back to "public"`
}

export async function PUT() {
  const session = await auth();
  if (!session?.user?.id) {
    return NextResponse.json({ error: 'sign in first' }, { status: 401 });
  }
  return NextResponse.json({ session: await open(session.user.id) });
}
