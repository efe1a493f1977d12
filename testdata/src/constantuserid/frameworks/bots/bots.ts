import { Composio } from '@composio/core';
import bolt from '@slack/bolt';
import { Client, Events } from 'discord.js';
import { Telegraf } from 'telegraf';

const composio = new Composio();
const slack = new bolt.App({ token: process.env.SLACK_TOKEN });
const discord = new Client({ intents: [] });
const telegram = new Telegraf(process.env.TELEGRAM_TOKEN!);

slack.message('inbox', async ({ say }) => {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  await say(session.sessionId);
});

slack.command('/inbox', async ({ ack, command }) => {
  const session = await composio.create(command.user_id, { toolkits: ['gmail'] });
  await ack(session.sessionId);
});

discord.on(Events.MessageCreate, async (message) => {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  await message.reply(session.sessionId);
});

telegram.on('text', async (ctx) => {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  await ctx.reply(session.sessionId);
});
