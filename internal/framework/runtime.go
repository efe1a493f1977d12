package framework

// freshECMA are the calls that give something new each time. Those that take an
// id as well (new Date(x), new ObjectId(x)) are left out.
var freshECMA = []row[What]{
	{"{,globalThis.,window.,self.,node:}crypto{,.webcrypto}.{randomUUID,randomBytes,getRandomValues,randomInt}()", "", Fresh},
	{"{uuid,uuid.v1,uuid.v4,uuid.v6,uuid.v7,uuid/v4,uuid/v1,uuidv4,uuidv7.uuidv7}()", "", Fresh},
	{"{nanoid,nanoid.nanoid,nanoid.default,nanoid/non-secure.nanoid}()", "", Fresh},
	{"nanoid.customAlphabet()()", "", Fresh},
	{"{ulid,ulid.ulid,ulidx.ulid,ulid.monotonicFactory()}()", "", Fresh},
	{"{cuid,cuid.default,@paralleldrive/cuid2.createId,@paralleldrive/cuid2.init(),short-uuid.generate,shortid.generate}()", "", Fresh},
	{"{ksuid.KSUID,ksuid}.randomSync().string", "", Fresh},
	{"xid-js.next()", "", Fresh},
	{"{ai,@ai-sdk/provider-utils}.generateId()", "", Fresh},
	{"@auth/core/*.generateRandomString()", "", Fresh},
	{"{Math.random,Date.now,performance.now,process.hrtime,Bun.randomUUIDv7}()", "", Fresh},
	{"@faker-js/faker.faker", "", Fresh},
}

// freshPython are the same in Python. uuid3 and uuid5 are left out: they make the
// same of the same.
var freshPython = []row[What]{
	{"uuid.{uuid1,uuid4,uuid6,uuid7,uuid8}()", "", Fresh},
	{"{uuid6,uuid_utils}.{uuid1,uuid4,uuid6,uuid7}()", "", Fresh},
	{"secrets.{token_hex,token_urlsafe,token_bytes,randbelow,choice,randbits}()", "", Fresh},
	{"random.{random,randint,choice,choices,randrange,getrandbits,sample,uniform}()", "", Fresh},
	{"os.urandom()", "", Fresh},
	{"time.{time,time_ns,monotonic,perf_counter}()", "", Fresh},
	{"datetime.{datetime.,}{now,utcnow,today}()", "", Fresh},
	{"django.utils.timezone.now()", "", Fresh},
	{"{shortuuid.uuid,shortuuid.random,shortuuid.ShortUUID().random,nanoid.generate,ulid.new,ulid.ULID,cuid.cuid,cuid2.cuid_wrapper(),ksuid.Ksuid,xid.Xid}()", "", Fresh},
	{"faker.Faker()", "", Fresh},
}

// PassKind tells what a call does with a function or a value that it is given.
type PassKind uint8

// The kinds of Pass.
const (
	// Runs calls the function with the arguments.
	Runs PassKind = iota + 1
	// Gives has the argument as its result: as it is, or what it waits for.
	Gives
	// Collects has the list of its arguments as its result.
	Collects
	// Binds has the function as its result, with the first arguments filled in.
	Binds
)

// Pass tells of a call that passes on what it is given.
type Pass struct {
	Kind PassKind
	// Func is the position of the function, or of the value that is given back;
	// Receiver where it is the receiver of the method.
	Func int
	// Args is the position of the first argument that is for the function, -1
	// where there are none.
	Args int
	// List says that a single list at Args holds the arguments.
	List bool
	// FuncKeyword and ArgsKeyword are the keywords for the same.
	FuncKeyword, ArgsKeyword string
}

// Receiver as a Func is the receiver of the method.
const Receiver = -1

// back, runs and the others are the most common ones.
func back() Pass              { return Pass{Kind: Gives, Args: -1} }
func runs(i, args int) Pass   { return Pass{Kind: Runs, Func: i, Args: args} }
func binds(i, args int) Pass  { return Pass{Kind: Binds, Func: i, Args: args} }
func starts(args string) Pass { return Pass{Runs, 1, -1, true, "target", args} }

// passesECMA are the calls that pass things on.
var passesECMA = []row[Pass]{
	{"Promise.{resolve,all,allSettled,race,any}", "", back()},
	{"{util,node:util}.{promisify,callbackify}", "", back()},
	{"{setTimeout,setInterval}", "", runs(0, 2)},
	{"{setImmediate,queueMicrotask,process.nextTick}", "", runs(0, 1)},
	{"{next/server.{after,unstable_after},react.startTransition,startTransition}", "", runs(0, -1)},
	{"{@vercel/functions.,*.}waitUntil", "", back()},
	{"{react.cache,react.useCallback,React.cache,React.useCallback,react.memo,useCallback}", "", back()},
	{"{react.useMemo,React.useMemo}", "", runs(0, -1)},
	{"{lodash,lodash-es}.{once,memoize,debounce,throttle}", "", back()},
	{"lodash/{once,memoize,debounce,throttle}", "", back()},
	{"{p-retry,p-limit(),async-retry}", "", runs(0, 1)},
	{"p-timeout", "", back()},
	{"@sentry/*.{startSpan,withScope,continueTrace}", "", Pass{Kind: Runs, Func: 1, Args: -1}},
	{"@sentry/*.{wrapRouteHandlerWithSentry,wrapApiHandlerWithSentry,withServerActionInstrumentation}", "", back()},
	{"{express-async-handler,asyncHandler,catchAsync,*.asyncHandler,*.catchAsync}", "", back()},
	{"workflow/api.start", "", Pass{Kind: Runs, Func: 0, Args: 1, List: true}},
	{"{async_hooks,node:async_hooks}.AsyncLocalStorage().run", "", runs(1, 2)},
	{"*.call", "", runs(Receiver, 1)},
	{"*.apply", "", Pass{Kind: Runs, Func: Receiver, Args: 1, List: true}},
	{"*.bind", "", binds(Receiver, 1)},
}

// passesPython are the same in Python.
var passesPython = []row[Pass]{
	{"asyncio.{run,wait_for,shield,create_task,ensure_future,run_coroutine_threadsafe}", "", back()},
	{"{loop,*loop,asyncio.get_event_loop(),asyncio.get_running_loop(),asyncio.new_event_loop(),asyncio.Runner()}.{run_until_complete,create_task,run}", "", back()},
	{"asyncio.TaskGroup().create_task", "", back()},
	{"asyncio.gather", "", Pass{Kind: Collects, Args: 0}},
	{"asyncio.{as_completed,wait}", "", back()},
	{"asyncio.to_thread", "", Pass{Kind: Runs, Func: 0, Args: 1, FuncKeyword: "func"}},
	{"*.run_in_executor", "", runs(1, 2)},
	{"*.{call_soon,call_soon_threadsafe}", "", runs(0, 1)},
	{"{anyio.to_thread.run_sync,anyio.from_thread.run,anyio.from_thread.run_sync,anyio.run,trio.run,trio.to_thread.run_sync}", "", Pass{Kind: Runs, Func: 0, Args: 1, FuncKeyword: "func"}},
	{"{starlette,fastapi}.concurrency.run_in_threadpool", "", Pass{Kind: Runs, Func: 0, Args: 1, FuncKeyword: "func"}},
	{"{starlette.background,fastapi}.BackgroundTask", "", Pass{Kind: Runs, Func: 0, Args: 1, FuncKeyword: "func"}},
	{"{background_tasks,background,tasks,bg,fastapi.BackgroundTasks(),starlette.background.BackgroundTasks()}.add_task", "", Pass{Kind: Runs, Func: 0, Args: 1, FuncKeyword: "func"}},
	{"{executor,pool,*_executor,*_pool,concurrent.futures.ThreadPoolExecutor(),concurrent.futures.ProcessPoolExecutor()}.submit", "", runs(0, 1)},
	{"asgiref.sync.{sync_to_async,async_to_sync}", "", back()},
	{"functools.{partial,partialmethod}", "", binds(0, 1)},
	{"functools.{lru_cache,lru_cache(),cache,wraps(),cached_property}", "", back()},
	{"threading.Thread", "", starts("args")},
	{"{multiprocessing,torch.multiprocessing}.Process", "", starts("args")},
	{"threading.Timer", "", Pass{Runs, 1, 2, true, "function", "args"}},
	{"contextvars.{Context(),copy_context()}.run", "", runs(0, 1)},
	{"*.delay", "", runs(Receiver, 0)},
	{"*.delay_on_commit", "", runs(Receiver, 0)},
	{"*.{apply_async,apply}", "", Pass{Runs, Receiver, 0, true, "", "args"}},
}

// Passes tells whether the call at a path passes on what it is given. Where the
// function is the receiver, it goes only for a receiver that is a function.
func Passes(language Language, path string) (Pass, bool) {
	return known[language]().passes.find(path, "")
}
