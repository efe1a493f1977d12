package framework

import "github.com/composiolint/composiolint/rules"

// listener is what Slack's Bolt for Python calls with arguments by name.
var listener = Entry{Setting: rules.Request, Named: Event}

// chat is the entry of a handler of a message.
var chat = serves(Event, Event)

// botsECMA are the calls that hand over a function for messages.
var botsECMA = []row[Entry]{
	{"discord.js.Client().{on,once}", "", serves(Event, Event)},
	{"discord.js.Client().{on,once}", "{ready,clientReady,error,warn,debug,*.ClientReady,*.Ready,*.Error}", Entry{}},
	{"*.{on,once}", "{messageCreate,messageUpdate,interactionCreate,messageReactionAdd,guildMemberAdd,*.MessageCreate,*.InteractionCreate,*.MessageReactionAdd,*.GuildMemberAdd}", serves(Event, Event)},
	{"{discord.js.,eris.,oceanic.js.}Client().{on,once}", "messageCreate", chat},

	{"{telegraf.Telegraf,telegraf.Composer,grammy.Bot,grammy.Composer}()*.{on,command,hears,action,start,help,settings,use,callbackQuery,inlineQuery,reaction,mention,phone,hashtag,gameQuery,chosenInlineResult}", "", chat},
	{"node-telegram-bot-api{,.default,.TelegramBot}().{on,onText}", "", chat},
	{"node-telegram-bot-api{,.default,.TelegramBot}().on", "{*error,polling_*}", Entry{}},
	{"{bot,*.bot,*Bot}.{command,hears,onText,callbackQuery}", "", chat},
	{"{bot,*.bot,*Bot}.{action,start,help}", "", chat},
	{"{bot,*.bot,*Bot}.on", "{message,message:*,:*,text,photo,document,voice,callback_query,callback_query:*,inline_query,edited_message,channel_post}", chat},

	{"@slack/bolt*.App().{message,event,command,action,shortcut,view,options,function,use}", "", serves(Event)},
	{"{app,slackApp,boltApp,slack,bolt}.{message,event,command,action,shortcut,view}", "", serves(Event)},
	{"@slack/{events-api,socket-mode,interactive-messages}.*().{on,action}", "", serves(Event)},

	{"chat.Chat().on{NewMention,SubscribedMessage,NewMessage,Action,Reaction,SlashCommand,ModalSubmit,DirectMessage}", "", chat},
	{"{bot,chat,chatBot}.on{NewMention,SubscribedMessage,NewMessage,Action,SlashCommand,DirectMessage}", "", chat},
	{"{botbuilder.*,this}.onMessage", "", chat},
	{"{botbuilder.*,adapter}.processActivity", "", chat},
	{"{@microsoft/teams.apps,@microsoft/agents-hosting}*.{on,message,activity,onMessage,onActivity}", "", chat},

	{"whatsapp-web.js.Client().on", "{message,message_create}", chat},
	{"{client,whatsapp,whatsappClient,waClient,wa}.on", "{message,message_create,message_received}", chat},
	{"*.ev.on", "messages.upsert", chat},
	{"{@wppconnect-team/wppconnect.*,client,venom}.{onMessage,onAnyMessage}", "", chat},
	{"matrix-bot-sdk.MatrixClient().on", "room.message", chat},
	{"tmi.js.Client().on", "{message,chat}", chat},

	{"{socket,ws,conn,connection,websocket}.on", "message", serves(Payload)},
	{"socket.on", "*", serves(Payload)},
	{"socket.on", "{close,error,data,end,open,connect,connect_error,drain,timeout,disconnect,secureConnect,lookup,ready,finish}", Entry{}},
}

// botsPython are the calls that hand over a function for messages.
var botsPython = []row[Entry]{
	{"telegram.ext.{CommandHandler,MessageHandler,CallbackQueryHandler,InlineQueryHandler,TypeHandler,ChatMemberHandler,PollAnswerHandler,PrefixHandler,StringCommandHandler}", "", chat},
	{"{pyrogram,pyrogram.handlers}.{MessageHandler,CallbackQueryHandler}", "", serves(Nothing, Event)},
	{"aiogram.*.{message,callback_query}.register", "", chat},
	{"{bot,dp,router,dispatcher}{,.message,.callback_query}.{register,register_message_handler}", "", chat},
	{"telethon.*.add_event_handler", "", chat},
	{"{slack_bolt*.App(),slack_bolt*.AsyncApp(),slack_app,bolt_app}.{message,event,command,action,shortcut,view,use}", "", listener},
}

// botDecoratorsPython are the decorators of such functions.
var botDecoratorsPython = []row[Entry]{
	{"discord*.{Client,Bot,AutoShardedBot,AutoShardedClient}().{event,listen,command,hybrid_command,slash_command,user_command,message_command}", "", endpoint(Event)},
	{"{bot,client,discord_bot,self.bot}.{event,listen,command,hybrid_command,slash_command}", "", endpoint(Event)},
	{"discord.ext.commands.{command,hybrid_command,group,Cog.listener,slash_command}", "", endpoint(Event)},
	{"{commands.,}Cog.listener", "", endpoint(Event)},
	{"{discord.app_commands.,*.tree.,tree.,app_commands.}{command,context_menu}", "", endpoint(Event)},
	{"discord.ui.{button,select}", "", serves(Event)},
	{"{interactions,disnake,nextcord,hikari,lightbulb}*.{slash_command,listen,command,listener,event}", "", endpoint(Event)},

	{"{slack_bolt*.App(),slack_bolt*.AsyncApp()}.{message,event,command,action,shortcut,view,options,function,middleware,use}", "", listener},
	{"{app,slack_app,bolt_app,slack}.{message,event,action,shortcut,view}", "", listener},
	{"{slack_app,bolt_app}.command", "", listener},

	{"{dp,router,dispatcher,aiogram.Dispatcher(),aiogram.Router()}.{message,callback_query,inline_query,edited_message,message_handler,callback_query_handler}", "", chat},
	{"{bot,telebot.TeleBot(),telebot.async_telebot.AsyncTeleBot()}.{message_handler,callback_query_handler,inline_handler}", "", chat},
	{"{pyrogram.Client(),app,pyrogram.Client}.{on_message,on_callback_query}", "", serves(Nothing, Event)},
	{"{telethon.TelegramClient(),telethon.*.TelegramClient(),client}.on", "", chat},

	{"chainlit.{on_message,action_callback,on_settings_update,on_window_message}", "", chat},
	{"chainlit.{on_chat_start,on_chat_resume,on_chat_end,on_audio_start,on_audio_chunk,on_audio_end,on_mcp_connect,on_stop,set_starters,set_chat_profiles}", "", serves()},
	{"chainlit.header_auth_callback", "", serves(Payload)},
	{"chainlit.{password_auth_callback,oauth_callback}", "", serves()},
}

// uiPython are the calls of user interfaces that hand over a callback.
var uiPython = []row[Entry]{
	{"gradio.{ChatInterface,Interface,TabbedInterface,on,api}", "", endpoint()},
	{"gradio.*().{click,submit,change,input,select,upload,load,then,success,tap,blur,like,retry,undo}", "", endpoint()},
	{"{btn,button,submit,send,*_btn,*_button,textbox,msg,chatbot,txt}.{click,submit,change}", "", endpoint()},
	{"demo.load", "", endpoint()},
}

// uiKeywordsPython are the keywords of them.
var uiKeywordsPython = []row[Entry]{
	{"gradio.{ChatInterface,Interface,on,api}", "fn", endpoint()},
	{"gradio.*().{click,submit,change,input,select,upload,load,then,success}", "fn", endpoint()},
	{"{btn,button,submit,send,*_btn,*_button,textbox,msg,chatbot,txt}.{click,submit,change}", "fn", endpoint()},
	{"streamlit.*", "{on_click,on_change,on_submit,on_select}", serves()},
	{"nicegui.*", "{on_click,on_change}", serves()},
	{"panel.*", "{callback,on_click}", serves()},
}
