#!/usr/bin/env node
// A command: the one person who runs it is its only user.
import { Composio } from '@composio/core';

const ACCOUNT = 'release-notes';
const composio = new Composio();

async function collect() {
  const session = await composio.create(ACCOUNT, { toolkits: ['github'] });
  console.log('collecting in', session.sessionId);
  return session.tools();
}

async function main() {
  const tools = await collect();
  console.log(Object.keys(tools).length, 'tools');
  await composio.tools.execute('GITHUB_CREATE_RELEASE', { userId: ACCOUNT, arguments: { tag: 'v1' } });
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
