import { Composio } from '@composio/core';
import type { RequestHandler } from 'express';

const composio = new Composio();

// Not a handler itself, but only handlers need it.
async function open(weeks: number) {
  const session = await composio.create('user_123', { toolkits: ['googlecalendar'] }); // want `constantuserid: user id "user_123" is a constant`
  console.log(`${weeks} weeks in ${session.sessionId}`);
  return session.sessionId;
}

export const calendar: RequestHandler = async (req, res) => {
  res.json({ session: await open(2) });
};
