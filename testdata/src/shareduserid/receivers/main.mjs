// Runs once, from a shell.
const { Composio } = await import('@composio/core');

const composio = new Composio();
const session = await composio.create('default', { toolkits: ['gmail'] }); // want `shareduserid: user id "default" is shared`
console.log(session.sessionId);

const own = await composio.create(process.argv[2], { toolkits: ['gmail'] });
console.log(own.sessionId);
