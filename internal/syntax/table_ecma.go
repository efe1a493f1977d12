package syntax

import "maps"

// ecmaGrammar is the table of tree-sitter-typescript, -tsx and -javascript.
func ecmaGrammar() *grammar {
	named := map[string]shape{
		"program": {kind: Module, bare: true}, "comment": {kind: comment}, "html_comment": {kind: comment},
		"hash_bang_line": {kind: comment}, "empty_statement": {build: drop}, "debugger_statement": {build: drop},
		"expression_statement": {build: expressionStatement, bare: true, commas: true}, "parenthesized_expression": {build: splice, parens: true, bare: true},

		"identifier": {kind: Identifier, leaf: true}, "property_identifier": {kind: Name, leaf: true},
		"private_property_identifier": {kind: Name, leaf: true}, "statement_identifier": {kind: Name, leaf: true},
		"shorthand_property_identifier":         {kind: Pair, build: shorthand},
		"shorthand_property_identifier_pattern": {kind: Pair, build: shorthand},
		"this":                                  {kind: This, leaf: true}, "super": {kind: Super, leaf: true},
		"import": {kind: ImportKeyword, leaf: true}, "meta_property": {kind: Meta, leaf: true},
		"string": {kind: String, leaf: true}, "template_string": {kind: Template, build: templateString, bare: true},
		"template_substitution": {kind: substitution, build: splice, bare: true},
		"number":                {kind: Number, leaf: true}, "true": {kind: True, leaf: true},
		"false": {kind: False, leaf: true}, "null": {kind: Null, leaf: true},
		"undefined": {kind: Undefined, leaf: true}, "regex": {kind: Regex, leaf: true},

		"member_expression":    {kind: Member, loose: postfix, flags: FlagOptional},
		"nested_identifier":    {kind: Member},
		"subscript_expression": {kind: Subscript, loose: postfix, flags: FlagOptional},
		"optional_chain":       {token: true, flags: FlagOptional},
		"call_expression":      {kind: Call, loose: postfix, build: call, flags: FlagOptional},
		"new_expression":       {kind: New},
		"arguments":            {build: arguments, bare: true},
		"type_arguments":       {build: splice, rest: FieldTypeArgument},
		"spread_element":       {kind: Spread, rest: FieldValue, bare: true},
		"array":                {kind: Array, build: array, bare: true, commas: true},
		"object":               {kind: Object, bare: true}, "pair": {kind: Pair},
		"computed_property_name":          {build: splice},
		"binary_expression":               {kind: Binary, loose: infix, build: binaryOrLogical, ops: true},
		"unary_expression":                {kind: Unary, loose: prefix, ops: true},
		"update_expression":               {kind: Update, ops: true},
		"ternary_expression":              {kind: Ternary},
		"assignment_expression":           {kind: Assign, build: assignment, ops: true},
		"augmented_assignment_expression": {kind: AugAssign, ops: true},
		"sequence_expression":             {kind: Sequence, build: sequence, bare: true},
		"await_expression":                {kind: Await, loose: prefix, rest: FieldValue, bare: true},
		"yield_expression":                {kind: Yield, rest: FieldValue, flags: FlagStar},
		"as_expression":                   {kind: Cast, loose: typed, build: inOrder(FieldValue, FieldType), op: OpAs},
		"satisfies_expression":            {kind: Cast, loose: typed, build: inOrder(FieldValue, FieldType), op: OpSatisfies},
		"type_assertion":                  {kind: Cast, build: inOrder(FieldType, FieldValue), op: OpAs},
		"non_null_expression":             {kind: Cast, loose: postfix, rest: FieldValue, op: OpNotNull},
		"instantiation_expression":        {kind: Cast, loose: postfix, rest: FieldValue, rename: []Field{FieldFunction, FieldValue}},

		"array_pattern":             {kind: ArrayPattern, build: array, bare: true, commas: true},
		"object_pattern":            {kind: ObjectPattern, bare: true},
		"pair_pattern":              {kind: Pair},
		"rest_pattern":              {kind: Spread, rest: FieldValue},
		"assignment_pattern":        {kind: Default},
		"object_assignment_pattern": {kind: Pair, build: shorthandDefault},

		"function_declaration":           {kind: Function, flags: FlagAsync},
		"generator_function_declaration": {kind: Function, flags: FlagAsync | FlagStar},
		"function_expression":            {kind: FunctionExpr, flags: FlagAsync},
		"generator_function":             {kind: FunctionExpr, flags: FlagAsync | FlagStar},
		"arrow_function":                 {kind: Arrow, build: arrow, flags: FlagAsync},
		"method_definition":              {kind: Method, build: method, flags: memberFlags},
		"function_signature":             {kind: Signature, flags: FlagAsync},
		"method_signature":               {kind: Signature, flags: memberFlags},
		"abstract_method_signature":      {kind: Signature, flags: memberFlags},
		"formal_parameters":              {build: parameters, bare: true},
		"required_parameter":             {kind: Parameter, build: parameter, flags: FlagAccess},
		"optional_parameter":             {kind: Parameter, build: parameter, flags: FlagAccess | FlagOptional},
		"accessibility_modifier":         {token: true, flags: FlagAccess},
		"override_modifier":              {token: true},

		"class_declaration":          {kind: Class},
		"abstract_class_declaration": {kind: Class},
		"class":                      {kind: Class},
		"class_heritage":             {build: splice, rest: FieldSuperclass},
		"extends_clause":             {build: extendsClause},
		"implements_clause":          {build: spliceAs(FieldImplements)},
		"class_body":                 {kind: Block, build: decorated},
		"public_field_definition":    {kind: ClassField, flags: memberFlags},
		"field_definition":           {kind: ClassField, flags: memberFlags, rename: []Field{FieldProperty, FieldName}},
		"class_static_block":         {kind: StaticBlock},
		"decorator":                  {kind: Decorator, rest: FieldValue},

		"statement_block":      {kind: Block, bare: true},
		"lexical_declaration":  {kind: Variable, ops: true},
		"variable_declaration": {kind: Variable, ops: true},
		"variable_declarator":  {kind: Declarator},
		"if_statement":         {kind: If},
		"else_clause":          {build: spliceAs(FieldAlternative)},
		"while_statement":      {kind: While},
		"do_statement":         {kind: Do},
		"for_statement":        {kind: For},
		"for_in_statement":     {kind: ForIn, ops: true, flags: FlagAsync | FlagDeclares},
		"return_statement":     {kind: Return, rest: FieldValue, bare: true},
		"throw_statement":      {kind: Throw, rest: FieldValue},
		"break_statement":      {kind: Break},
		"continue_statement":   {kind: Continue},
		"labeled_statement":    {kind: Labeled},
		"try_statement":        {kind: Try},
		"catch_clause":         {kind: Catch},
		"finally_clause":       {build: spliceAs(FieldFinalizer)},
		"switch_statement":     {kind: Switch, build: switchStatement},
		"switch_case":          {kind: Case, build: switchCase},
		"switch_default":       {kind: Case, build: switchCase},

		"import_statement":      {kind: Import, flags: FlagTypeOnly},
		"import_clause":         {build: importClause, bare: true},
		"named_imports":         {build: splice, bare: true},
		"namespace_import":      {kind: ImportNamespace, rest: FieldName},
		"import_specifier":      {kind: ImportName, flags: FlagTypeOnly, names: FieldName},
		"import_require_clause": {build: importRequire},
		"import_alias":          {build: importAlias},
		"import_attribute":      {build: drop},
		"export_statement":      {kind: Export, build: export, rest: FieldValue, flags: FlagStar | FlagDefault | FlagTypeOnly},
		"export_clause":         {build: spliceAs(FieldNone), bare: true},
		"export_specifier":      {kind: ExportName, flags: FlagTypeOnly, names: FieldAlias},
		"namespace_export":      {kind: ExportNamespace, build: fieldless, rest: FieldName, names: FieldName},

		"jsx_element":              {kind: JSXElement, build: jsxElement},
		"jsx_fragment":             {kind: JSXElement, build: jsxElement},
		"jsx_self_closing_element": {kind: JSXElement, build: jsxSelfClosing},
		"jsx_opening_element":      {kind: jsxTag, build: strayTag},
		"jsx_closing_element":      {build: drop},
		"jsx_attribute":            {kind: JSXAttribute, build: jsxAttribute, bare: true},
		"jsx_namespace_name":       {kind: Name, leaf: true},
		"jsx_expression":           {build: splice, bare: true},
		"jsx_text":                 {build: drop},
		"html_character_reference": {build: drop},
	}
	ecmaTypes(named)
	return newGrammar(named, ecmaTokens())
}

const memberFlags = FlagAsync | FlagStar | FlagStatic | FlagAccess | FlagOptional | FlagGetter | FlagSetter

// ecmaTypes adds what only TypeScript has.
func ecmaTypes(named map[string]shape) {
	for _, leaf := range []string{
		"array_type", "asserts", "conditional_type", "const", "constructor_type",
		"existential_type", "flow_maybe_type", "function_type", "index_type_query", "infer_type",
		"intersection_type", "lookup_type", "object_type", "optional_type", "readonly_type", "rest_type",
		"template_literal_type", "this_type", "tuple_type", "type_predicate",
		"type_query", "import_type",
	} {
		named[leaf] = shape{kind: Type, leaf: true}
	}
	maps.Copy(named, map[string]shape{
		"type_identifier":           {kind: TypeName, build: typeIdentifier},
		"predefined_type":           {kind: TypeName, leaf: true},
		"nested_type_identifier":    {kind: TypeName, build: typePath},
		"generic_type":              {kind: TypeGeneric, build: genericType},
		"union_type":                {kind: TypeUnion, build: unionType, bare: true},
		"literal_type":              {build: splice},
		"parenthesized_type":        {build: splice},
		"type_annotation":           {build: splice, bare: true},
		"asserts_annotation":        {build: spliceAs(FieldReturnType)},
		"type_predicate_annotation": {build: spliceAs(FieldReturnType)},
		"type_parameters":           {build: drop},
		"index_signature":           {build: drop},

		"interface_declaration":  {kind: Interface, build: declared},
		"type_alias_declaration": {kind: TypeAlias, rename: []Field{FieldValue, FieldType}},
		"enum_declaration":       {kind: Enum},
		"enum_body":              {build: enumBody},
		"enum_assignment":        {kind: EnumMember},
		"internal_module":        {kind: Namespace},
		"module":                 {kind: Namespace},
		"ambient_declaration":    {kind: Ambient},
	})
}

func ecmaTokens() map[string]shape {
	tokens := map[string]shape{
		",": {kind: comma}, "?.": {flags: FlagOptional}, "?": {flags: FlagOptional}, "*": {op: OpMul, flags: FlagStar},
		"async": {flags: FlagAsync}, "await": {flags: FlagAsync}, "static": {flags: FlagStatic},
		"readonly": {flags: FlagAccess}, "get": {flags: FlagGetter}, "set": {flags: FlagSetter},
		"type": {flags: FlagTypeOnly}, "typeof": {op: OpTypeof, flags: FlagTypeOnly}, "default": {flags: FlagDefault},
		"const": {op: OpConst, flags: FlagDeclares}, "let": {op: OpLet, flags: FlagDeclares},
		"var": {op: OpVar, flags: FlagDeclares}, "using": {op: OpUsing, flags: FlagDeclares},
		"&&": {op: OpAnd}, "||": {op: OpOr}, "&&=": {op: OpAnd}, "||=": {op: OpOr},
		"!": {op: OpNot}, "in": {op: OpIn}, "of": {op: OpOf}, "++": {op: OpIncrement}, "--": {op: OpDecrement},
	}
	for _, op := range []Op{
		OpAdd, OpSub, OpDiv, OpMod, OpPow, OpShiftLeft, OpShiftRight, OpUnsignedShiftRight, OpBitAnd, OpBitOr,
		OpBitXor, OpBitNot, OpEqual, OpNotEqual, OpStrictEqual, OpStrictNotEqual, OpLess, OpLessEqual, OpGreater,
		OpGreaterEqual, OpInstanceof, OpNullish, OpVoid, OpDelete,
	} {
		tokens[op.String()] = shape{op: op}
	}
	for _, op := range []Op{
		OpAdd, OpSub, OpMul, OpDiv, OpMod, OpPow, OpShiftLeft, OpShiftRight, OpUnsignedShiftRight, OpBitAnd,
		OpBitOr, OpBitXor, OpNullish,
	} {
		tokens[op.String()+"="] = shape{op: op}
	}
	return tokens
}
