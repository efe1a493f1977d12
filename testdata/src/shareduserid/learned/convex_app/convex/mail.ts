// Functions that call each other by references.
import { Composio } from '@composio/core';
import { internal } from './_generated/api';
import { action, internalAction } from './_generated/server';

const composio = new Composio();

export const shared = action({
  args: {},
  handler: async (ctx) => {
    const desk = await ctx.runQuery(internal.desks.ofTheHouse, {});
    return composio.tools.get(desk.owner, { toolkits: ['gmail'] }); // want `shareduserid: user id "default" is shared`
  },
});

export const own = action({
  args: {},
  handler: async (ctx) => {
    const desk = await ctx.runQuery(internal.desks.ofUser, {});
    if (!desk.key) throw new Error('Nobody has signed in.');
    await ctx.runMutation(internal.desks.note, { text: 'default' });
    return composio.tools.get(desk.owner, { toolkits: ['gmail'] });
  },
});

export const tools = internalAction({
  args: {},
  handler: async (_ctx, args: { owner: string }) => composio.tools.get(args.owner, { toolkits: ['gmail'] }),
});

export const handed = action({
  args: {},
  handler: async (ctx) => ctx.runAction(internal.mail.tools, { owner: 'guest' }), // want `shareduserid: user id "guest" is shared`
});

export const later = action({
  args: {},
  handler: async (ctx) => {
    await ctx.scheduler.runAfter(0, internal.mail.tools, { owner: 'everyone' }); // want `shareduserid: user id "everyone" is shared`
  },
});

export const ownLater = action({
  args: {},
  handler: async (ctx) => {
    const identity = await ctx.auth.getUserIdentity();
    if (!identity) throw new Error('Nobody has signed in.');
    await ctx.scheduler.runAfter(0, internal.mail.tools, { owner: identity.subject });
  },
});
