// The travel desk without the mistakes.
import { Router } from 'express';
import { requireAccount } from '../account.js';
import { openSession } from './sessions.js';

// An account that the company shares on purpose, as its name says.
const BOOKINGS = 'org:acme';

const prepared = new Map<string, string>();

export const desk = Router();

desk.use(requireAccount);

// The calendar is the traveller's own.
desk.post('/calendar', async (_request, response) => {
  const session = await openSession(response.locals.accountId, ['googlecalendar']);
  response.json({ session: session.sessionId });
});

// Books from the account of the company.
desk.post('/booking', async (_request, response) => {
  const session = await openSession(BOOKINGS, ['stripe']);
  response.json({ session: session.sessionId });
});

// Receipts are for people with an account.
desk.post('/receipt', async (_request, response) => {
  const session = await openSession(response.locals.accountId, ['googledrive']);
  response.json({ session: session.sessionId });
});

// May look at maps and the weather, and no more.
desk.post('/plan', async (_request, response) => {
  const session = await openSession(response.locals.accountId, ['google_maps', 'weathermap']);
  response.json({ session: session.sessionId });
});

// Keeps the session for when it is needed.
desk.post('/prepare', async (_request, response) => {
  const userId: string = response.locals.accountId;
  const session = await openSession(userId, ['gmail']);
  prepared.set(userId, session.sessionId);
  response.json({ ready: true });
});
