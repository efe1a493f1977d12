// A program may well have a user of its own, as long as it does not serve
// requests with it.
import { Composio } from '@composio/core';
import express from 'express';

const composio = new Composio();
const app = express();

async function open(userId: string) {
  const session = await composio.create(userId, { toolkits: ['gmail'] });
  return session.sessionId;
}

console.log(await open('acme-archive'), await open('user_123'));

// Only the start of the program calls this.
async function nightly() {
  return open('acme-nightly');
}

// The start of the program calls it, and a handler.
async function status() {
  return open('acme-status'); // want `constantuserid: user id "acme-status" is a constant`
}

console.log(await nightly(), await status());

const clerk = 'acme-clerk';

app.get('/clerk', async (req, res) => {
  res.json({ session: await open(clerk) }); // want `constantuserid: user id "acme-clerk" is a constant`
});

// For demonstration only.
app.get('/sample', async (req, res) => {
  res.json({ session: await open('user_123') }); // want `constantuserid: user id "user_123" is a constant`
});

app.get('/status', async (req, res) => {
  res.json({ session: await status() });
});

app.get('/team', async (req, res) => {
  res.json({ session: await open('team:logistics') });
});

app.get('/own', async (req, res) => {
  res.json({ session: await open(req.user.id) });
});

// Nobody calls this yet.
export async function audit() {
  return [
    await open('acme-audit'), // want `constantuserid: user id "acme-audit" is a constant`
    await open('user_123'), // want `constantuserid: user id "user_123" is a constant`
  ];
}

app.listen(8080);
