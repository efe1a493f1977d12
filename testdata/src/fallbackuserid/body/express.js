// People tell the server who they are, or do not.
import { Composio } from '@composio/core';
import express from 'express';

const composio = new Composio();
const app = express();
app.use(express.json());

const sessions = new Map();

app.post('/chat', async (req, res) => {
  const { message, userId = 'default-user' } = req.body; // want `fallbackuserid: user id falls back to "default-user"`
  let session = sessions.get(userId);
  if (!session) {
    session = await composio.create(userId, { toolkits: ['gmail'] });
    sessions.set(userId, session);
  }
  res.json({ message, session: session.sessionId });
});

app.post('/search', async (req, res) => {
  const userId = req.query.user || req.headers['x-user-id'] || 'anonymous';
  const session = await composio.create(userId, { toolkits: ['exa'] }); // want `fallbackuserid: user id falls back to "anonymous"`
  res.json({ session: session.sessionId });
});

app.post('/draft', async ({ body: { owner: userId = 'guest' } }, res) => { // want `fallbackuserid: user id falls back to "guest"`
  const session = await composio.create(userId, { toolkits: ['gmail'] });
  res.json({ session: session.sessionId });
});

app.post('/mine', async (req, res) => {
  const { message = 'default', tone = 'anonymous' } = req.body;
  const session = await composio.create(req.user.id, { toolkits: ['gmail'] });
  res.json({ session: session.sessionId, message, tone });
});

app.listen(3000);
