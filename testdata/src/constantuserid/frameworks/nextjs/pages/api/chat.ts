import { Composio } from '@composio/core';
import type { NextApiRequest, NextApiResponse } from 'next';
import { open } from '../../lib/sessions';

const composio = new Composio();

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  res.status(200).json({ session: session.sessionId, another: await open('user_123') }); // want `constantuserid: user id "user_123" is a constant`
}
