package syntax

// Field is the part a node plays in its parent.
type Field uint8

const (
	FieldNone Field = iota
	FieldAlias
	FieldAlternative
	FieldArgument
	FieldAttribute
	FieldBody
	FieldCause
	FieldCondition
	FieldConsequence
	FieldDeclaration
	FieldDecorator
	FieldFinalizer
	FieldFunction
	FieldGuard
	FieldHandler
	FieldImplements
	FieldIncrement
	FieldIndex
	FieldInitializer
	FieldKey
	FieldLabel
	FieldLeft
	FieldName
	FieldObject
	FieldParameter
	FieldProperty
	FieldReturnType
	FieldRight
	FieldSource
	FieldSuperclass
	FieldType
	FieldTypeArgument
	FieldValue
	fieldCount
)

var fieldNames = [fieldCount]string{
	FieldAlias: "alias", FieldAlternative: "alternative", FieldArgument: "argument",
	FieldAttribute: "attribute", FieldBody: "body", FieldCause: "cause", FieldCondition: "condition",
	FieldConsequence: "consequence", FieldDeclaration: "declaration", FieldDecorator: "decorator",
	FieldFinalizer: "finalizer", FieldFunction: "function", FieldGuard: "guard", FieldHandler: "handler",
	FieldImplements: "implements", FieldIncrement: "increment", FieldIndex: "index",
	FieldInitializer: "initializer", FieldKey: "key", FieldLabel: "label", FieldLeft: "left",
	FieldName: "name", FieldObject: "object", FieldParameter: "parameter", FieldProperty: "property",
	FieldReturnType: "returnType", FieldRight: "right", FieldSource: "source",
	FieldSuperclass: "superclass", FieldType: "type", FieldTypeArgument: "typeArgument", FieldValue: "value",
}

func (f Field) String() string {
	if f < fieldCount {
		return fieldNames[f]
	}
	return "field?"
}

// grammarFields maps the field names of the grammars. What a name means can
// depend on the construct; such cases are renamed in the grammar's table.
var grammarFields = map[string]Field{
	"alias": FieldAlias, "alternative": FieldAlternative, "argument": FieldValue,
	"arguments": FieldArgument, "attribute": FieldAttribute, "body": FieldBody, "cause": FieldCause,
	"condition": FieldCondition, "consequence": FieldConsequence, "constructor": FieldFunction,
	"declaration": FieldDeclaration, "decorator": FieldDecorator,
	"expression": FieldValue, "finalizer": FieldFinalizer, "function": FieldFunction, "guard": FieldGuard,
	"handler": FieldHandler, "increment": FieldIncrement, "index": FieldIndex,
	"initializer": FieldInitializer, "key": FieldKey, "label": FieldLabel, "left": FieldLeft,
	"module_name": FieldSource, "name": FieldName, "object": FieldObject, "parameter": FieldParameter,
	"parameters": FieldParameter, "pattern": FieldName, "property": FieldProperty,
	"return_type": FieldReturnType, "right": FieldRight, "source": FieldSource, "subject": FieldValue,
	"subscript": FieldIndex, "superclasses": FieldSuperclass, "type": FieldType,
	"type_arguments": FieldTypeArgument, "value": FieldValue,
}
