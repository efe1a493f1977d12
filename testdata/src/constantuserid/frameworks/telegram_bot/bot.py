import os

from composio import Composio
from telegram import Update
from telegram.ext import Application, CommandHandler, ContextTypes, MessageHandler, filters

composio = Composio()


async def inbox(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    await update.message.reply_text(session.session_id)


async def answer(update, context):
    session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    await update.message.reply_text(session.session_id)


def main() -> None:
    application = Application.builder().token(os.environ["TELEGRAM_TOKEN"]).build()
    application.add_handler(CommandHandler("inbox", inbox))
    application.add_handler(MessageHandler(filters.TEXT, answer))
    application.run_polling()


main()
