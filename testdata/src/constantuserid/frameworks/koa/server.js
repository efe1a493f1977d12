const Koa = require('koa');
const Router = require('@koa/router');
const { Composio } = require('@composio/core');

const app = new Koa();
const router = new Router();
const composio = new Composio();

router.get('/inbox', async (ctx) => {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  ctx.body = { session: session.sessionId };
});

app.use(async (ctx, next) => {
  ctx.state.tools = await composio.tools.get('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  await next();
});

app.use(router.routes());
app.listen(3000);
