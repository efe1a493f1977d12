package framework

// keepsECMA are the calls whose result is, as far as the origin goes, the
// argument at the position.
var keepsECMA = []row[int]{
	{"{String,Number,BigInt,Object,encodeURIComponent,decodeURIComponent,encodeURI,decodeURI,escape,structuredClone}", "", 0},
	{"JSON.{stringify,parse}", "", 0},
	{"{parseInt,parseFloat,Number.parseInt,Number.parseFloat}", "", 0},
	{"Object.{freeze,seal,preventExtensions}", "", 0},
	{"Array.from", "", 0},
	{"{Buffer.from,node:buffer.Buffer.from,btoa,atob}", "", 0},
	{"{URLSearchParams,URL,Set,Headers}", "", 0},
	{"{mongodb,bson,mongoose.Types}.ObjectId", "", 0},
	{"mongodb.ObjectId.createFromHexString", "", 0},
	{"{lodash,lodash-es}.{cloneDeep,clone,toString,trim,toLower}", "", 0},
	{"lodash/{cloneDeep,clone,toString,trim,toLower}", "", 0},
	{"superjson.{parse,stringify,serialize,deserialize}", "", 0},
	{"{@sveltejs/kit.json,devalue.parse,devalue.stringify,qs.parse,qs.stringify,querystring.parse}", "", 0},
	{"*.{parse,parseAsync,safeParse,safeParseAsync,validateSync,validateAsync}", "", 0},
	{"valibot.{parse,safeParse}", "", 1},
	{"react.use", "", 0},
}

// keepsPython are the same in Python.
var keepsPython = []row[int]{
	{"{,builtins.}{str,int,dict,list,tuple,set,frozenset,bytes,sorted,repr,reversed}", "", 0},
	{"json.{dumps,loads}", "", 0},
	{"{orjson,ujson,simplejson,msgpack}.{dumps,loads,packb,unpackb}", "", 0},
	{"copy.{copy,deepcopy}", "", 0},
	{"{typing,typing_extensions}.cast", "", 1},
	{"{typing,typing_extensions}.NewType()", "", 0},
	{"urllib.parse.{quote,quote_plus,unquote,unquote_plus,urlparse,urlsplit,parse_qs,parse_qsl}", "", 0},
	{"{html.escape,html.unescape,markupsafe.escape,markupsafe.Markup,shlex.quote,textwrap.dedent,inspect.cleandoc,os.fspath}", "", 0},
	{"uuid.UUID", "", 0},
	{"bson.{ObjectId,objectid.ObjectId}", "", 0},
	{"types.{SimpleNamespace,MappingProxyType}", "", 0},
	{"fastapi.encoders.jsonable_encoder", "", 0},
	{"dataclasses.{asdict,replace,astuple}", "", 0},
	{"pydantic.SecretStr", "", 0},
	{"pydantic.parse_obj_as", "", 1},
	{"django.utils.{encoding.force_str,encoding.smart_str,html.escape}", "", 0},
	{"*.{model_validate,model_validate_json,parse_obj,parse_raw,validate_python,validate_json}", "", 0},
	{"base64.{b64encode,b64decode,urlsafe_b64encode,urlsafe_b64decode}", "", 0},
}

// keepMethodsECMA and keepMethodsPython are the methods whose result is, as far
// as the origin goes, the receiver.
const (
	keepMethodsECMA = `trim trimStart trimEnd toString toLowerCase toUpperCase toLocaleLowerCase toLocaleUpperCase
		normalize valueOf replace replaceAll toJSON toWellFormed padStart padEnd toHexString unwrap`
	keepMethodsPython = `strip lstrip rstrip lower upper casefold title capitalize removeprefix removesuffix replace
		encode decode copy model_copy model_dump model_dump_json dict to_dict as_dict get_secret_value isoformat
		zfill ljust rjust expandtabs`
)

// Keeps tells which argument the call at a path gives back, as far as the origin
// goes.
func Keeps(language Language, path string) (argument int, ok bool) {
	return known[language]().keeps.find(path, "")
}

// KeepsMethod tells whether a method of the name gives its receiver back, as far
// as the origin goes.
func KeepsMethod(language Language, name string) bool { return known[language]().methods[name] }
