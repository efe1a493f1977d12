import { Composio } from '@composio/core';
import express, { Router } from 'express';
import { calendar } from './calendar';

const app = express();
const router = Router();
const composio = new Composio();

const first = await composio.create('user_123', { toolkits: ['gmail'] });
console.log('ready', first.sessionId);

app.get('/inbox', async (req, res) => {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  res.json({ session: session.sessionId });
});

app.use(async (req, res, next) => {
  res.locals.tools = await composio.tools.get('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  next();
});

router.route('/calendar').post(calendar);
app.use(router);

app.post('/mine', async (req, res) => {
  const session = await composio.create(req.user.id, { toolkits: ['gmail'] });
  res.json({ session: session.sessionId });
});

app.listen(3000);
