import os

import discord
from composio import Composio
from discord.ext import commands

composio = Composio()
bot = commands.Bot(command_prefix="!", intents=discord.Intents.default())


@bot.event
async def on_message(message):
    session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    await message.reply(session.session_id)


@bot.command()
async def inbox(ctx):
    session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    await ctx.send(session.session_id)


@bot.command()
async def mine(ctx):
    session = composio.create(user_id=str(ctx.author.id), toolkits=["gmail"])
    await ctx.send(session.session_id)


bot.run(os.environ["DISCORD_TOKEN"])
