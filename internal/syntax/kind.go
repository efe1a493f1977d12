package syntax

// Kind says what a node is. The kinds are the same for every language, so that
// two lowerings read one vocabulary; the comment behind each gives the fields
// of its children, where * means any number and ? at most one.
type Kind uint8

const (
	None  Kind = iota // the zero Node: there is nothing here
	Other             // a construct nobody asked about; its children are still there
	Error             // text the grammar could not place, with what it recognised inside
	Module

	// Names and literals.
	Identifier // a name that is looked up or bound in a scope
	Name       // a name that is not: a property, key, keyword, attribute, imported name
	This
	Super
	ImportKeyword // the function of a dynamic import: import(x)
	Meta          // import.meta, new.target
	String        // see Node.StringValue
	Template      // a text with parts: Fragment, String or an expression, in order
	Fragment      // the fixed text between the expressions of a Template
	Number
	True
	False
	Null // null, None
	Undefined
	Ellipsis
	Regex

	// Expressions.
	Member          // Object, Property; FlagOptional for ?.
	Subscript       // Object, Index*; FlagOptional
	Slice           // bounds
	Call            // Function, TypeArgument*, Argument*; FlagOptional
	New             // Function, TypeArgument*, Argument*
	TaggedTemplate  // Function, Value
	KeywordArgument // Name, Value
	Spread          // Value; FlagKeywords for **
	Array
	Tuple
	Set
	Object    // Pair, Method, Spread
	Pair      // Key, Value; FlagShorthand; a Key that is an Identifier is computed
	Hole      // an omitted element of an Array or ArrayPattern
	Binary    // Left, Right, Op
	Logical   // Left, Right, Op: OpAnd, OpOr, OpNullish
	Unary     // Value, Op
	Update    // Value, Op
	Ternary   // Condition, Consequence, Alternative
	Assign    // Left, Type?, Right?; OpWalrus for :=
	AugAssign // Left, Right, Op without its =
	Sequence
	Await            // Value
	Yield            // Value?; FlagStar
	Cast             // Value, Type?, Op: OpAs, OpSatisfies, OpNotNull
	Comprehension    // Body, ComprehensionFor*, Condition*
	ComprehensionFor // Left, Right; FlagAsync
	As               // Value, Alias: the as of an except, a with item, a pattern
	JSXElement       // Name?, Attribute*, children
	JSXAttribute     // Name, Value?

	// Patterns.
	ArrayPattern
	ObjectPattern
	Default // Left, Right

	// Functions and classes.
	Function // Decorator*, Name?, Parameter*, ReturnType?, Body; a declaration
	FunctionExpr
	Arrow       // Body is a Block or an expression
	Lambda      // the same, in Python
	Method      // in a class or an object
	Signature   // a function or method without a body
	Parameter   // Decorator*, Name, Type?, Value?; FlagRest, FlagKeywords, FlagKeywordOnly, FlagPositionalOnly
	Class       // Decorator*, Name?, Superclass*, Implements*, Body
	ClassField  // Decorator*, Name, Type?, Value?
	StaticBlock // Body
	Decorator   // Value

	// Statements. An expression in a Block is an expression statement.
	Block
	Variable   // Declarator*, Op: OpConst, OpLet, OpVar, OpUsing
	Declarator // Name, Type?, Value?
	If         // Condition, Consequence, Alternative?; an elif is an If
	While      // Condition, Body, Alternative?
	Do         // Body, Condition
	For        // Initializer?, Condition?, Increment?, Body
	ForIn      // Left, Right, Body, Alternative?, Op: OpIn or OpOf; FlagDeclares, FlagAsync
	Return     // Value?
	Throw      // Value?, Cause?
	Break      // Label?
	Continue   // Label?
	Labeled    // Label, Body
	Try        // Body, Handler*, Alternative?, Finalizer?
	Catch      // Parameter?, Type*, Body
	With       // WithItem*, Body; FlagAsync
	WithItem   // Value, Alias?
	Switch     // Value*, Case*
	Case       // Value* (none: default), Guard?, Body
	Global
	Nonlocal
	Delete // Value*
	Assert // Condition, Value?
	Pass

	// Modules.
	Import          // ImportDefault, ImportNamespace, ImportName, ImportModule, Source?; FlagStar, FlagTypeOnly
	ImportDefault   // Name
	ImportNamespace // Name
	ImportName      // Name, Alias?: from a Source
	ImportModule    // Name, Alias?: a whole Python module
	ModulePath      // a.b.c, ..a.b: the text is the path
	Export          // Declaration?, Value?, ExportName*, Source?; FlagStar, FlagDefault, FlagTypeOnly
	ExportName      // Name, Alias?
	ExportNamespace // Name: export * as name

	// Types and what only TypeScript declares. Types are kept shallow: what
	// is none of the first three is a Type without children.
	TypeName    // a, a.b
	TypeGeneric // Name, TypeArgument*
	TypeUnion
	Type
	Interface  // Name
	TypeAlias  // Name, Type
	Enum       // Name, EnumMember*
	EnumMember // Name, Value?
	Namespace  // Name, Body
	Ambient    // declare ...

	// What follows stands in grammar tables only, never in a tree.
	comment // goes to Tree.Comments
	comma
	substitution   // an expression in a template
	jsxTag         // what opens an element
	keywordMark    // the * between parameters
	positionalMark // the / between parameters
	kindCount
)

var kindNames = [kindCount]string{
	None: "None", Other: "Other", Error: "Error", Module: "Module",
	Identifier: "Identifier", Name: "Name", This: "This", Super: "Super", ImportKeyword: "ImportKeyword",
	Meta: "Meta", String: "String", Template: "Template", Fragment: "Fragment", Number: "Number",
	True: "True", False: "False", Null: "Null", Undefined: "Undefined", Ellipsis: "Ellipsis", Regex: "Regex",
	Member: "Member", Subscript: "Subscript", Slice: "Slice", Call: "Call", New: "New",
	TaggedTemplate: "TaggedTemplate", KeywordArgument: "KeywordArgument", Spread: "Spread", Array: "Array",
	Tuple: "Tuple", Set: "Set", Object: "Object", Pair: "Pair", Hole: "Hole", Binary: "Binary",
	Logical: "Logical", Unary: "Unary", Update: "Update", Ternary: "Ternary", Assign: "Assign",
	AugAssign: "AugAssign", Sequence: "Sequence", Await: "Await", Yield: "Yield", Cast: "Cast",
	Comprehension: "Comprehension", ComprehensionFor: "ComprehensionFor", As: "As",
	JSXElement: "JSXElement", JSXAttribute: "JSXAttribute", ArrayPattern: "ArrayPattern",
	ObjectPattern: "ObjectPattern", Default: "Default", Function: "Function", FunctionExpr: "FunctionExpr",
	Arrow: "Arrow", Lambda: "Lambda", Method: "Method", Signature: "Signature", Parameter: "Parameter",
	Class: "Class", ClassField: "ClassField", StaticBlock: "StaticBlock", Decorator: "Decorator",
	Block: "Block", Variable: "Variable", Declarator: "Declarator", If: "If", While: "While", Do: "Do",
	For: "For", ForIn: "ForIn", Return: "Return", Throw: "Throw", Break: "Break", Continue: "Continue",
	Labeled: "Labeled", Try: "Try", Catch: "Catch", With: "With", WithItem: "WithItem", Switch: "Switch",
	Case: "Case", Global: "Global", Nonlocal: "Nonlocal", Delete: "Delete", Assert: "Assert", Pass: "Pass",
	Import: "Import", ImportDefault: "ImportDefault", ImportNamespace: "ImportNamespace",
	ImportName: "ImportName", ImportModule: "ImportModule", ModulePath: "ModulePath", Export: "Export",
	ExportName: "ExportName", ExportNamespace: "ExportNamespace", TypeName: "TypeName",
	TypeGeneric: "TypeGeneric", TypeUnion: "TypeUnion", Type: "Type", Interface: "Interface",
	TypeAlias: "TypeAlias", Enum: "Enum", EnumMember: "EnumMember", Namespace: "Namespace", Ambient: "Ambient",
}

func (k Kind) String() string {
	if k < kindCount {
		return kindNames[k]
	}
	return "Kind?"
}

// IsFunction reports whether the node opens a function scope with a Body.
func (k Kind) IsFunction() bool {
	switch k {
	case Function, FunctionExpr, Arrow, Lambda, Method:
		return true
	}
	return false
}
