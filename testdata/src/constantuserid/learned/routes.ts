import express from 'express';
import { weekly } from './reports';

export const app = express();

app.post('/weekly', async (_request, response) => {
  const session = await weekly();
  response.json({ id: session.sessionId });
});
