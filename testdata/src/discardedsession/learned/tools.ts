// Opens sessions for callers that want the tools, and gives the id along.
import { Composio } from '@composio/core';

const composio = new Composio();

async function open(userId: string) {
  const session = await composio.create(userId, { toolkits: ['linear'] });
  return { tools: await session.tools(), sessionId: session.sessionId };
}

export async function agent(userId: string) {
  const opened = await open(userId);
  return run(opened.tools);
}

export async function planner(userId: string) {
  const { tools } = await open(userId);
  return run(tools);
}

// Wants nothing at all.
export async function prepare(userId: string) {
  await open(userId); // want `discardedsession: session id is thrown away`
}

function run(tools: unknown) {
  return Array.isArray(tools) ? tools.length : 0;
}
