// Asks first whose store it is, and answers with the refusal where it is nobody's.
import { Composio } from '@composio/core';
import { NextRequest, NextResponse } from 'next/server';
import { createClient } from './supabase';

const composio = new Composio();

export async function requireStoreUser() {
  const supabase = await createClient();
  const {
    data: { user },
  } = await supabase.auth.getUser();
  if (!user) {
    return { error: NextResponse.json({ error: 'Unauthorized' }, { status: 401 }) };
  }
  const { data: profile } = await supabase.from('users').select('account_type').eq('user_id', user.id).single();
  if (!profile || profile.account_type !== 'store') {
    return { error: NextResponse.json({ error: 'Forbidden' }, { status: 403 }) };
  }
  return { user, supabase };
}

function ownerOf(userId: string) {
  return `auth:${userId}`;
}

export async function GET(_request: NextRequest) {
  const auth = await requireStoreUser();
  if ('error' in auth && auth.error) return auth.error;
  const { user } = auth;
  const tools = await composio.tools.get(ownerOf(user!.id), { toolkits: ['gmail'] });
  return NextResponse.json({ tools });
}

export async function POST(_request: NextRequest) {
  const { user, error } = await requireStoreUser();
  if (error || !user) return error;
  const tools = await composio.tools.get(ownerOf(user.id), { toolkits: ['gmail'] });
  return NextResponse.json({ tools });
}
