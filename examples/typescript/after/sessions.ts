// Opens the sessions of the desk.
import { Composio } from '@composio/core';

const composio = new Composio({ apiKey: process.env.COMPOSIO_API_KEY });

// openSession opens a session for one of the jobs of the desk.
export async function openSession(userId: string, toolkits: string[]) {
  return composio.sessions.create(userId, { toolkits });
}
