import { Composio } from '@composio/core';
import { initTRPC } from '@trpc/server';
import { z } from 'zod';

interface Context {
  user: { id: string };
}

const t = initTRPC.context<Context>().create();
const composio = new Composio();

export const appRouter = t.router({
  inbox: t.procedure.query(async () => {
    const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
    return session.sessionId;
  }),
  connect: t.procedure.input(z.object({ toolkit: z.string() })).mutation(async ({ input }) => {
    const session = await composio.create('user_123', { toolkits: [input.toolkit] }); // want `constantuserid: user id "user_123" is a constant`
    return session.sessionId;
  }),
  mine: t.procedure.query(async ({ ctx }) => {
    const session = await composio.create(ctx.user.id, { toolkits: ['gmail'] });
    return session.sessionId;
  }),
});
