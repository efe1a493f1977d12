// Each part of a program has something to say about the user.
import { createServer } from 'node:http';
import { Composio } from '@composio/core';

const composio = new Composio();

async function open(userId: string) {
  return composio.create(userId, { toolkits: ['gmail'] });
}

const first = await open('default'); // want `shareduserid: user id "default" is shared`
const second = await open(''); // want `shareduserid: user id is missing`
console.log(first.sessionId, second.sessionId);

async function main() {
  const session = await open('system'); // want `shareduserid: user id "system" is shared`
  console.log(session.sessionId);
}

createServer(async (request, response) => {
  const session = await open('everyone'); // want `shareduserid: user id "everyone" is shared`
  response.end(session.sessionId);
}).listen(8080);

// Nobody calls this yet.
export async function maintenance() {
  const session = await open('root'); // want `shareduserid: user id "root" is shared`
  return session.sessionId;
}

await main();
