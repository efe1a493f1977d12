import { NextResponse, type NextRequest } from 'next/server';
import { open } from './lib/sessions';

export async function middleware(request: NextRequest) {
  const response = NextResponse.next();
  response.headers.set('x-session', await open('user_123')); // want `constantuserid: user id "user_123" is a constant`
  return response;
}
