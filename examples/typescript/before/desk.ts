// The travel desk with a mistake for each rule.
import { Router } from 'express';
import { accountId, requireAccount } from '../account.js';
import { openSession } from './sessions.js';

const BOOKINGS = 'acme-bookings';

export const desk = Router();

// One calendar for all travellers (shareduserid).
desk.post('/calendar', async (_request, response) => {
  const session = await openSession('default', ['googlecalendar']);
  response.json({ session: session.sessionId });
});

// Everybody books from the same account (constantuserid).
desk.post('/booking', async (_request, response) => {
  const session = await openSession(BOOKINGS, ['stripe']);
  response.json({ session: session.sessionId });
});

// People without an account share one (fallbackuserid).
desk.post('/receipt', async (request, response) => {
  const userId = accountId(request) ?? 'guest';
  const session = await openSession(userId, ['googledrive']);
  response.json({ session: session.sessionId });
});

// May use whatever there is (unscopedtoolkits).
desk.post('/plan', requireAccount, async (_request, response) => {
  const session = await openSession(response.locals.accountId);
  response.json({ session: session.sessionId });
});

// Opens a session that nobody can find again (discardedsession).
desk.post('/prepare', requireAccount, async (_request, response) => {
  await openSession(response.locals.accountId, ['gmail']);
  response.json({ ready: true });
});
