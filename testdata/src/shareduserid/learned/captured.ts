// Keeps the user in variables that functions read which are made before they are written to.
import { Composio } from '@composio/core';
import { WebSocketServer } from 'ws';

const composio = new Composio();

const open = (owner: string) => composio.create(owner, { toolkits: ['gmail'] });

export function writtenAfter(account: { id: string }) {
  let owner = 'default';
  const run = () => open(owner);
  owner = account.id;
  return run();
}

export async function writtenInTurn(owners: string[]) {
  let owner = '';
  const opened: unknown[] = [];
  const run = async () => opened.push(await open(owner));
  for (const next of owners) {
    owner = next;
    await run();
  }
  return opened;
}

export function writtenBefore(account: { id?: string }) {
  let owner = 'default';
  if (account.id) owner = account.id;
  const run = () => open(owner); // want `fallbackuserid: user id falls back to "default"`
  return run();
}

export function neverWritten() {
  let owner = 'default';
  const run = () => open(owner); // want `shareduserid: user id "default" is shared`
  return run();
}

export function readOutside(account: { id: string }) {
  let owner = 'default';
  const run = () => open(owner);
  const first = open(owner); // want `shareduserid: user id "default" is shared`
  owner = account.id;
  return [first, run()];
}

new WebSocketServer({ port: 8080 }).on('connection', (socket) => {
  let owner = '';
  socket.on('message', async (raw: Buffer) => {
    const message = JSON.parse(raw.toString());
    if (message.kind === 'sign-in') {
      owner = message.owner;
      return;
    }
    socket.send((await open(owner)).sessionId); // want `fallbackuserid: user id falls back to ""`
  });
});

new WebSocketServer({ port: 8081 }).on('connection', (socket) => {
  let owner = '';
  socket.on('message', async () => {
    socket.send((await open(owner)).sessionId); // want `fallbackuserid: user id falls back to ""`
  });
  socket.on('sign-in', (message: { owner: string }) => {
    owner = message.owner;
  });
});

new WebSocketServer({ port: 8082 }).on('connection', (socket) => {
  let owner = '';
  socket.on('message', async () => {
    if (!owner) return;
    socket.send((await open(owner)).sessionId);
  });
  socket.on('sign-in', (message: { owner: string }) => {
    owner = message.owner;
  });
});

export function filled(load: () => string) {
  let owner = 'guest';
  const fill = () => {
    owner = load();
  };
  fill();
  return open(owner);
}

export function filledAtTimes(load: () => string) {
  let owner = 'guest';
  const fill = () => {
    const found = load();
    if (found) owner = found;
  };
  fill();
  return open(owner); // want `fallbackuserid: user id falls back to "guest"`
}
