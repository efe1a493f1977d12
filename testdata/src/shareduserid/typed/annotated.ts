// Is given its services by a platform that is not shown: the types tell what they are.
import { Router } from 'express';
import { container, makeService } from 'our-platform';
import type { Composio } from '@composio/core';
import { Rehearsal, type SessionService } from './service';
import type { Sessions } from 'telemetry';

const service: SessionService = makeService();
let archive: SessionService | undefined = undefined;
const client: Composio = container.resolve('composio');
const rehearsal: SessionService = new Rehearsal() as any;
const metrics: Sessions = makeService();
const unknown: any = makeService();

export const router = Router();

router.post('/channel', async (_request, response) => {
  const session = await service.open('default'); // want `shareduserid: user id "default" is shared`
  response.json({ id: session.sessionId });
});

router.post('/local', async (_request, response) => {
  const own: SessionService = await container.resolve('sessions');
  const session = await own.open('guest'); // want `shareduserid: user id "guest" is shared`
  response.json({ id: session.sessionId });
});

router.post('/archive', async (request, response) => {
  archive = archive ?? container.resolve('archive');
  const session = await archive!.open('everyone'); // want `shareduserid: user id "everyone" is shared`
  response.json({ id: session.sessionId });
});

router.post('/cast', async (_request, response) => {
  const session = await (container.resolve('sessions') as SessionService).open('system'); // want `shareduserid: user id "system" is shared`
  response.json({ id: session.sessionId });
});

router.post('/client', async (_request, response) => {
  const session = await client.create('public', { toolkits: ['slack'] }); // want `shareduserid: user id "public" is shared`
  response.json({ id: session.sessionId });
});

router.post('/message', async (request, response) => {
  const session = await service.open(request.user.id);
  response.json({ id: session.sessionId });
});

// The value goes before the type.
router.post('/rehearsal', async (_request, response) => {
  const session = await rehearsal.open('default');
  response.json({ id: session.sessionId });
});

router.post('/metrics', async (_request, response) => {
  response.json([await metrics.open('default'), await unknown.open('default')]);
});
