package framework

// jobsECMA are the calls that hand over a function for events, queues and
// workflows. What those carry the program itself put there, so nothing is known
// of their parameters.
var jobsECMA = []row[Entry]{
	{"{inngest.,*.,}{createFunction,createStepFunction}", "", serves()},
	{"bullmq.Worker", "", serves()},
	{"{bull(),bull.Queue(),queue,*Queue,this.queue,bee-queue()}.process", "", serves()},
	{"{agenda,agenda.Agenda(),@hokify/agenda.Agenda(),pulse}.define", "", serves()},
	{"{pg-boss(),pg-boss.PgBoss(),boss}.{work,subscribe}", "", serves()},
	{"@upstash/workflow/*.{serve,createWorkflow}", "", serves(Nothing)},
	{"@upstash/workflow.{serve,createWorkflow}", "", serves(Nothing)},
	{"@defer/client.defer", "", serves()},
	{"@vercel/functions.handleCallback", "", serves()},
	{"firebase-functions*.{onDocumentCreated,onDocumentUpdated,onDocumentWritten,onMessagePublished,onTaskDispatched,onObjectFinalized}", "", serves()},
	{"firebase-functions*.document().{onCreate,onUpdate,onWrite}", "", serves()},
}

// jobKeywordsECMA are options that hold such functions.
var jobKeywordsECMA = []row[Entry]{
	{"@trigger.dev/sdk{,/v3,/v4}.{task,schemaTask,schedules.task}", "run", serves()},
	{"@trigger.dev/sdk*.TriggerClient().defineJob", "run", serves()},
	{"graphile-worker.run", "taskList.*", serves()},
	{"*_generated/server.{internalQuery,internalMutation,internalAction}", "handler", serves(Context)},
	{"@temporalio/worker.Worker.create", "activities.*", serves()},
}

// jobDecoratorsPython are the decorators of tasks. A server starts them for each
// request, so what they share the requests share.
var jobDecoratorsPython = []row[Entry]{
	{tasksPython, "", serves()},
	{"dramatiq.actor", "", serves()},
	{"{rq.decorators,django_rq}.job", "", serves()},
	{"{huey,huey.*Huey()}.task", "", serves()},
	{"procrastinate.App().task", "", serves()},
	{"{inngest.Inngest(),inngest_client,inngest}.create_function", "", serves()},
	{"hatchet_sdk.Hatchet().{task,durable_task}", "", serves()},
	{"temporalio.activity.defn", "", serves()},
	{"modal.{fastapi_endpoint,web_endpoint,method}", "", endpoint()},
	{"django.dispatch.receiver", "", serves()},
	{"livekit.agents.AgentServer().rtc_session", "", serves(Nothing)},

	// Command lines.
	{"click.{command,group}", "", command()},
	{"typer.Typer().{command,callback}", "", command()},
	{"{cli,main,*_group}.{command,group}", "", command()},
}
