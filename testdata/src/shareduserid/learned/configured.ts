// Is told by the program that starts it which service to use.
import { Router } from 'express';
import type { SessionService } from './service';

let service: SessionService;
let archive: SessionService | null = null;

export function configure(live: SessionService, old: SessionService) {
  service = live;
  archive = old;
}

export const router = Router();

router.post('/channel', async (_request, response) => {
  const session = await service.open('shared'); // want `shareduserid: user id "shared" is shared`
  response.json({ id: session.sessionId });
});

router.post('/message', async (request, response) => {
  const session = await service.open(request.user.id);
  response.json({ id: session.sessionId });
});

router.post('/old-channel', async (_request, response) => {
  const session = await archive!.open('everyone'); // want `shareduserid: user id "everyone" is shared`
  response.json({ id: session.sessionId });
});
