// Finds somebody, whatever it takes.
import { headers } from 'next/headers';
import { getToken } from 'next-auth/jwt';

const members = new Map<string, string>();

export async function currentUser(request: Request): Promise<string> {
  const token = await getToken({ req: request });
  if (token?.sub) {
    return token.sub;
  }
  const member = members.get((await headers()).get('authorization') ?? '');
  if (member) {
    return member;
  }
  return 'default';
}

export const memberOrNobody = (token: string): string => members.get(token) ?? '';

export function member(token: string): string {
  const id = members.get(token);
  if (!id) {
    throw new Error('not a member');
  }
  return id;
}

export const resolveUser = (userId?: string, otherwise = 'guest') => userId || otherwise; // want `fallbackuserid: user id falls back to "guest"`
