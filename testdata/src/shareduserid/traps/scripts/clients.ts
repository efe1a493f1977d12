// Many things are created here, and each of Composio's is somebody's.
import { Composio } from '@composio/core';
import { PrismaClient } from '@prisma/client';
import OpenAI from 'openai';
import Stripe from 'stripe';

const composio = new Composio();
const db = new PrismaClient();
const openai = new OpenAI();
const stripe = new Stripe(process.env.STRIPE_KEY!);

class Registry {
  private readonly names = new Set<string>();

  create(name: string) {
    this.names.add(name);
    return name;
  }
}

const registry = new Registry();

export async function setUp(userId: string) {
  registry.create('default');
  await db.user.create({ data: { id: 'default', name: 'anonymous' } });
  await db.composioClawInstance.create({ data: { userId: 'default', status: 'pending' } });
  await stripe.customers.create({ name: 'guest', metadata: { userId: 'default' } });
  await openai.chat.completions.create({ model: 'gpt-5', user: 'default', messages: [] });
  await openai.beta.threads.create();

  // Composio's own: not everything that it creates is a user's.
  await composio.authConfigs.create('gmail', { type: 'use_composio_managed_auth', name: 'default' });
  await composio.mcp.create('default', { toolkits: ['gmail'] });
  const clone = composio.createSession({ headers: { 'x-request-id': 'default' } });

  const session = await clone.create(userId, { toolkits: ['gmail'] });
  return session.sessionId;
}

// Objects are made, elements too.
export function element(userId: string) {
  const options = Object.create(null);
  options.userId = 'default';
  return [options, document.createElement('default'), userId];
}
