// Declares a name with itself, which can only fail, and must not keep a reader.
import { Composio } from '@composio/core';

function make() {
  return new Composio();
}

const client = make();

export async function inner(userId: string, fresh: boolean) {
  if (fresh) {
    const client = client ?? make();
    return client.create(userId, { toolkits: ['github'] });
  }
  for (const userId of [userId]) {
    await client.create(userId, { toolkits: ['github'] }).then((session) => console.info(session.sessionId));
  }
  {
    let session = session || (await client.create(userId, { toolkits: ['github'] }));
    return session;
  }
}

export async function outer() {
  return client.create('common', { toolkits: ['github'] }); // want `shareduserid: user id "common" is shared`
}
