// Functions that know a user when nobody names one.
import { Composio } from '@composio/core';
import { env } from './env';

const composio = new Composio();
const HOUSE = 'house-account';

export async function getSession(userId = 'default') { // want `fallbackuserid: user id falls back to "default"`
  return composio.create(userId, { toolkits: ['gmail'] });
}

// All of its callers leave the user out.
export async function refresh() {
  const session = await getSession();
  return session.sessionId;
}

export async function refreshFor(userId: string) {
  const session = await getSession(userId);
  return session.sessionId;
}

// One names nobody outright.
export async function refreshForAll() {
  return getSession('everyone'); // want `shareduserid: user id "everyone" is shared`
}

export const getTools = async (
  toolkits: string[],
  userId: string = HOUSE, // want `fallbackuserid: user id falls back to "house-account"`
) => composio.tools.get(userId, { toolkits });

// A default of a default: the outer one decides.
export async function getMail(owner = 'shared') { // want `fallbackuserid: user id falls back to "shared"`
  return openMail(owner);
}

async function openMail(userId: string) {
  return composio.create(userId, { toolkits: ['gmail'] });
}

interface Options {
  userId?: string;
  toolkits?: string[];
}

export async function withOptions({ userId = 'anonymous', toolkits = ['slack'] }: Options = {}) { // want `fallbackuserid: user id falls back to "anonymous"`
  return composio.create(userId, { toolkits });
}

export async function fromOptions(options: Options) {
  const { userId = 'guest' } = options; // want `fallbackuserid: user id falls back to "guest"`
  return composio.create(userId, { toolkits: options.toolkits ?? ['slack'] });
}

export class Agent {
  constructor(private readonly userId: string = 'default-agent') {} // want `fallbackuserid: user id falls back to "default-agent"`

  async session() {
    return composio.create(this.userId, { toolkits: ['linear'] });
  }
}

export const nobodys = new Agent();
export const somebodys = (userId: string) => new Agent(userId);

// The default comes from the environment, which has one of its own.
export async function getDigest(userId = env.agentUserId) { // want `fallbackuserid: user id falls back to "paul"`
  return composio.create(userId, { toolkits: ['gmail'] });
}

// What follows is as it should be.

export async function required(userId: string, toolkits = ['gmail']) {
  return composio.create(userId, { toolkits });
}

export async function optional(userId?: string) {
  if (!userId) {
    throw new Error('who asks?');
  }
  return composio.create(userId, { toolkits: ['gmail'] });
}

// Nobody leaves it out.
async function always(userId: string | undefined = undefined) {
  return composio.create(userId!, { toolkits: ['gmail'] });
}

export async function names(userId: string) {
  return always(userId);
}

export async function region(userId: string, zone = 'default') {
  const session = await composio.create(userId, { toolkits: ['gmail'] });
  return `${zone}/${session.sessionId}`;
}

export async function perCompany(company: string, userId = `org:${company}`) {
  return composio.create(userId, { toolkits: ['gmail'] });
}
