// A garden centre whose sessions are limited where callers say to what.
import { Composio } from "@composio/core";

const composio = new Composio({ apiKey: process.env.COMPOSIO_API_KEY });

async function written(owner: string, kits?: string[]) {
  const config: any = { manageConnections: true };
  if (kits?.length) config.toolkits = kits;
  const session = await composio.create(owner, config);
  return session.sessionId;
}

async function spread(args: { owner: string; kits?: string[] }) {
  const session = await composio.create(args.owner, {
    ...(args.kits?.length ? { toolkits: args.kits } : {}),
    manageConnections: true,
  });
  return session.sessionId;
}

async function spreadAnd(owner: string, kits?: string[]) {
  const session = await composio.create(owner, { manageConnections: true, ...(kits && { toolkits: kits }) });
  return session.sessionId;
}

async function chosen(owner: string, kits: string[] = []) {
  const session = await composio.create(owner, kits.length > 0 ? { toolkits: kits } : undefined);
  return session.sessionId;
}

async function named(owner: string, kits: string[] | null) {
  const config = kits !== null ? { toolkits: kits } : { manageConnections: true };
  const session = await composio.create(owner, config);
  return session.sessionId;
}

// What limits it does not hang on a caller.
async function configured(owner: string) {
  const session = await composio.create(owner, { ...(process.env.KITS ? { toolkits: [process.env.KITS] } : {}) });
  return session.sessionId;
}

// The other way limits it too.
async function either(owner: string, kits?: string[]) {
  const session = await composio.create(owner, kits ? { toolkits: kits } : { toolkits: ["gmail"] });
  return session.sessionId;
}

async function before(owner: string, kits?: string[]) {
  const session = await composio.create(owner, { toolkits: ["gmail"], ...(kits ? { toolkits: kits } : {}) });
  return session.sessionId;
}

// A list with nothing in it is a limit.
async function tested(owner: string) {
  const kits: string[] = [];
  if (kits.length === 0) console.log("nothing");
  const session = await composio.create(owner, { toolkits: kits });
  return session.sessionId;
}

// Nobody has seen what is spread.
async function vague(owner: string, kits: string[] | undefined, more: any) {
  const session = await composio.create(owner, { ...(kits ? { toolkits: kits } : more) });
  return session.sessionId;
}

export async function run(owner: string, more: any) {
  console.log(await written(owner, ["gmail"]));
  console.log(await spread({ owner, kits: ["gmail"] }));
  console.log(await spreadAnd(owner, ["gmail"]));
  console.log(await chosen(owner, ["gmail"]));
  console.log(await named(owner, ["gmail"]));
  console.log(await either(owner));
  console.log(await before(owner));
  console.log(await configured(owner));
  console.log(await tested(owner));
  console.log(await vague(owner, undefined, more));
  console.log(await written(owner)); // want `unscopedtoolkits: session names no toolkits`
  console.log(await spread({ owner })); // want `unscopedtoolkits: session names no toolkits`
  console.log(await spreadAnd(owner)); // want `unscopedtoolkits: session names no toolkits`
  console.log(await chosen(owner)); // want `unscopedtoolkits: session names no toolkits`
  console.log(await named(owner, null)); // want `unscopedtoolkits: session names no toolkits`
}

export async function passed(owner: string, kits?: string[]) {
  return spread({ owner, kits });
}
