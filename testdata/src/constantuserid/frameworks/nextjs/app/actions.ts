'use server';

import { open } from '../lib/sessions';

export async function connect() {
  return open('user_123'); // want `constantuserid: user id "user_123" is a constant`
}
