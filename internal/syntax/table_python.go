package syntax

// pythonGrammar is the table of tree-sitter-python.
func pythonGrammar() *grammar {
	tuple := shape{kind: Tuple, build: values, bare: true}
	pattern := shape{kind: ArrayPattern, bare: true}
	return newGrammar(map[string]shape{
		"module": {kind: Module, bare: true}, "comment": {kind: comment}, "line_continuation": {token: true},
		"expression_statement":     {build: expressionStatement, bare: true, commas: true},
		"parenthesized_expression": {build: splice, bare: true}, "parenthesized_list_splat": {build: splice},

		"identifier": {kind: Identifier, leaf: true}, "integer": {kind: Number, leaf: true},
		"float": {kind: Number, leaf: true}, "true": {kind: True, leaf: true}, "false": {kind: False, leaf: true},
		"none": {kind: Null, leaf: true}, "ellipsis": {kind: Ellipsis, leaf: true},
		"string": {kind: String, build: pythonString, bare: true}, "concatenated_string": {kind: Template, build: joinedStrings},
		"interpolation": {kind: substitution, build: splice},

		"attribute":              {kind: Member, loose: postfix, rename: []Field{FieldAttribute, FieldProperty}, names: FieldProperty},
		"subscript":              {kind: Subscript, loose: postfix, rename: []Field{FieldValue, FieldObject}},
		"slice":                  {kind: Slice},
		"call":                   {kind: Call, loose: postfix},
		"argument_list":          {build: splice, bare: true},
		"keyword_argument":       {kind: KeywordArgument, names: FieldName},
		"list_splat":             {kind: Spread, loose: prefix, rest: FieldValue},
		"dictionary_splat":       {kind: Spread, rest: FieldValue, flags: FlagKeywords},
		"list":                   {kind: Array, build: values, bare: true},
		"tuple":                  tuple,
		"tuple_expression":       tuple, // gotreesitter's
		"expression_list":        tuple,
		"set":                    {kind: Set, bare: true},
		"dictionary":             {kind: Object, bare: true},
		"pair":                   {kind: Pair},
		"binary_operator":        {kind: Binary, ops: true},
		"boolean_operator":       {kind: Logical, ops: true},
		"comparison_operator":    {kind: Binary, build: comparison, bare: true},
		"unary_operator":         {kind: Unary, ops: true},
		"not_operator":           {kind: Unary, op: OpNot},
		"conditional_expression": {kind: Ternary, build: inOrder(FieldConsequence, FieldCondition, FieldAlternative)},
		"named_expression": {kind: Assign, op: OpWalrus,
			rename: []Field{FieldName, FieldLeft, FieldValue, FieldRight}},
		"assignment":           {kind: Assign},
		"augmented_assignment": {kind: AugAssign, ops: true},
		"await":                {kind: Await, loose: prefix, rest: FieldValue, bare: true},
		"yield":                {kind: Yield, rest: FieldValue, flags: FlagStar},
		"lambda":               {kind: Lambda},

		"list_comprehension":       {kind: Comprehension},
		"set_comprehension":        {kind: Comprehension},
		"dictionary_comprehension": {kind: Comprehension},
		"generator_expression":     {kind: Comprehension},
		"for_in_clause":            {kind: ComprehensionFor, flags: FlagAsync},
		"if_clause":                {build: splice, rest: FieldCondition},

		"pattern_list": pattern, "tuple_pattern": pattern, "list_pattern": pattern,
		"list_splat_pattern":       {kind: Spread, rest: FieldValue},
		"dictionary_splat_pattern": {kind: Spread, rest: FieldValue, flags: FlagKeywords},
		"splat_pattern":            {kind: Spread, rest: FieldValue, flags: FlagKeywords},
		"as_pattern":               {kind: As, build: inOrder(FieldValue, FieldAlias)},
		"as_pattern_target":        {build: target},
		"case_pattern":             {build: splice, bare: true},

		"function_definition":     {kind: Function, flags: FlagAsync},
		"parameters":              {build: parameters, bare: true},
		"lambda_parameters":       {build: parameters},
		"default_parameter":       {kind: Parameter, build: parameter},
		"typed_parameter":         {kind: Parameter, build: parameter},
		"typed_default_parameter": {kind: Parameter, build: parameter},
		"keyword_separator":       {kind: keywordMark, build: drop},
		"positional_separator":    {kind: positionalMark, build: drop},
		"class_definition":        {kind: Class, build: pythonClass},
		"decorated_definition":    {kind: Other, build: decorated},
		"decorator":               {kind: Decorator, rest: FieldValue},

		"block":            {kind: Block, bare: true},
		"if_statement":     {kind: If, build: pythonIf},
		"elif_clause":      {kind: If},
		"else_clause":      {build: spliceAs(FieldAlternative)},
		"while_statement":  {kind: While},
		"for_statement":    {kind: ForIn, op: OpOf, flags: FlagAsync | FlagDeclares},
		"return_statement": {kind: Return, rest: FieldValue, bare: true}, "break_statement": {kind: Break},
		"continue_statement": {kind: Continue}, "pass_statement": {kind: Pass},
		"raise_statement":     {kind: Throw, rest: FieldValue},
		"try_statement":       {kind: Try, rest: FieldHandler},
		"except_clause":       {kind: Catch, build: exceptClause},
		"except_group_clause": {kind: Catch, build: exceptClause},
		"finally_clause":      {build: spliceAs(FieldFinalizer)},
		"with_statement":      {kind: With, flags: FlagAsync},
		"with_clause":         {build: splice, bare: true},
		"with_item":           {kind: WithItem, build: withItem},
		"match_statement":     {kind: Switch, build: switchStatement},
		"case_clause": {kind: Case, rest: FieldValue,
			rename: []Field{FieldConsequence, FieldBody}},
		"global_statement":     {kind: Global},
		"nonlocal_statement":   {kind: Nonlocal},
		"delete_statement":     {kind: Delete, build: deleteStatement},
		"assert_statement":     {kind: Assert, build: inOrder(FieldCondition, FieldValue)},
		"type_alias_statement": {kind: TypeAlias, rename: []Field{FieldLeft, FieldName, FieldRight, FieldType}},

		"import_statement":        {kind: Import, build: pythonImport(ImportModule)},
		"import_from_statement":   {kind: Import, build: pythonImport(ImportName)},
		"future_import_statement": {kind: Import, build: pythonImport(ImportName)},
		"wildcard_import":         {build: drop, flags: FlagStar},
		"dotted_name":             {build: dottedName},
		"relative_import":         {kind: ModulePath, leaf: true},

		"type":           {build: splice, bare: true},
		"generic_type":   {kind: Subscript, build: pythonGeneric},
		"union_type":     {kind: Binary, build: inOrder(FieldLeft, FieldRight), op: OpBitOr},
		"member_type":    {kind: Member, build: inOrder(FieldObject, FieldProperty), names: FieldProperty},
		"splat_type":     {kind: Spread, rest: FieldValue, flags: FlagKeywords},
		"type_parameter": {build: drop},
	}, pythonTokens())
}

func pythonTokens() map[string]shape {
	tokens := map[string]shape{
		",": {kind: comma}, "async": {flags: FlagAsync}, "from": {flags: FlagStar}, "**": {op: OpPow, flags: FlagKeywords},
		"<>": {op: OpNotEqual},
	}
	for _, op := range []Op{
		OpAdd, OpSub, OpMul, OpDiv, OpFloorDiv, OpMod, OpMatMul, OpShiftLeft, OpShiftRight, OpBitAnd, OpBitOr,
		OpBitXor, OpBitNot, OpEqual, OpNotEqual, OpLess, OpLessEqual, OpGreater, OpGreaterEqual, OpIn, OpNotIn,
		OpIs, OpIsNot, OpAnd, OpOr,
	} {
		tokens[op.String()] = shape{op: op}
	}
	for _, op := range []Op{
		OpAdd, OpSub, OpMul, OpDiv, OpFloorDiv, OpMod, OpPow, OpMatMul, OpShiftLeft, OpShiftRight, OpBitAnd,
		OpBitOr, OpBitXor,
	} {
		tokens[op.String()+"="] = shape{op: op}
	}
	return tokens
}
