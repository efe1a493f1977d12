// Opens sessions while it serves requests.
import { Composio } from '@composio/core';
import express, { Router, type NextFunction, type Request, type Response } from 'express';

const composio = new Composio();
const app = express();
const router = Router();

app.use(express.json());

function signedIn(req: Request, res: Response, next: NextFunction) {
  if (!req.user) {
    res.status(401).end();
    return;
  }
  next();
}

async function open(userId: string) {
  return composio.create(userId, { toolkits: ['gmail', 'notion'] });
}

router.post('/agent', signedIn, async (req, res) => {
  const session = await open(req.user.id);
  res.json({ session: session.sessionId });
});

router.post('/preview', async (req, res) => {
  const session = await composio.create('public', { toolkits: ['notion'] }); // want `shareduserid: user id "public" is shared`
  res.json({ session: session.sessionId });
});

// For demonstration only: everybody sees the same calendar.
async function calendar(req: Request, res: Response) {
  const session = await open('demo-user'); // want `shareduserid: user id "demo-user" is shared`
  res.json({ session: session.sessionId });
}

router.post('/calendar', calendar);
app.use('/api', router);
app.listen(3000);
