// Runs once, and leaves a session behind.
import { Composio } from '@composio/core';

const composio = new Composio();

await composio.create(process.argv[2], { toolkits: ['gmail'] }); // want `discardedsession: session id is thrown away`

const session = await composio.create(process.argv[2], { toolkits: ['gmail'] });
console.log(session.sessionId);

export const exported = await composio.create(process.argv[2], { toolkits: ['gmail'] });
