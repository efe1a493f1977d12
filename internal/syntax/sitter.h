// Reads a text with tree-sitter and gives the nodes as one array. A call from Go to
// C takes as long as tree-sitter takes for a node, so there is one call for a file.
//
// The declarations are those of tree_sitter/api.h of 0.25, as far as they are needed:
// the library comes with the module go-tree-sitter, and its header is out of reach.

#include <stddef.h>

#include "arena.h"

typedef struct TSParser TSParser;
typedef struct TSTree TSTree;
typedef struct TSLanguage TSLanguage;
typedef struct { uint32_t row, column; } TSPoint;
typedef struct {
	void *payload;
	const char *(*read)(void *payload, uint32_t at, TSPoint point, uint32_t *length);
	int encoding; // 0: UTF-8
	void *decode;
} TSInput;
typedef struct {
	void *payload;
	uint32_t at;
	bool has_error;
} TSParseState;
typedef struct {
	void *payload;
	bool (*progress)(TSParseState *);
} TSParseOptions;
typedef struct {
	uint32_t context[4];
	const void *id;
	const TSTree *tree;
} TSNode;
typedef struct {
	const void *tree, *id;
	uint32_t context[3];
} TSTreeCursor;

void ts_set_allocator(void *(*)(size_t), void *(*)(size_t, size_t), void *(*)(void *, size_t), void (*)(void *));
TSParser *ts_parser_new(void);
void ts_parser_delete(TSParser *);
bool ts_parser_set_language(TSParser *, const TSLanguage *);
TSTree *ts_parser_parse_with_options(TSParser *, const TSTree *, TSInput, TSParseOptions);
TSNode ts_tree_root_node(const TSTree *);
bool ts_node_has_error(TSNode);
bool ts_node_is_missing(TSNode);
uint16_t ts_node_symbol(TSNode);
uint32_t ts_node_start_byte(TSNode);
uint32_t ts_node_end_byte(TSNode);
TSTreeCursor ts_tree_cursor_new(TSNode);
void ts_tree_cursor_delete(TSTreeCursor *);
TSNode ts_tree_cursor_current_node(const TSTreeCursor *);
uint16_t ts_tree_cursor_current_field_id(const TSTreeCursor *);
bool ts_tree_cursor_goto_first_child(TSTreeCursor *);
bool ts_tree_cursor_goto_next_sibling(TSTreeCursor *);
bool ts_tree_cursor_goto_parent(TSTreeCursor *);

uint32_t ts_language_symbol_count(const TSLanguage *);
const char *ts_language_symbol_name(const TSLanguage *, uint16_t);
int ts_language_symbol_type(const TSLanguage *, uint16_t); // 0: named
uint32_t ts_language_field_count(const TSLanguage *);
const char *ts_language_field_name_for_id(const TSLanguage *, uint16_t);

// item is a node. Its children follow it, and next is what follows them.
typedef struct {
	uint32_t start, end, parent, next;
	uint16_t symbol, field;
	uint8_t missing;
} item;

// items is a tree in preorder, or the reason why there is none.
typedef struct {
	item *list;
	uint32_t count;
	bool has_error;
	enum { PARSED, NO_GRAMMAR, NO_TREE, NO_MEMORY, TOO_MUCH } status;
} items;

typedef struct {
	const char *text;
	uint32_t length;
} text;

static const char *read_text(void *payload, uint32_t at, TSPoint point, uint32_t *length) {
	text *t = payload;
	(void)point;
	if (at >= t->length) {
		*length = 0;
		return "";
	}
	*length = t->length - at;
	return t->text + at;
}

static bool stopped(TSParseState *state) {
	return arena_full() || __atomic_load_n((uint32_t *)state->payload, __ATOMIC_RELAXED) != 0;
}

// append gives false when there is no memory left.
static bool append(items *all, uint32_t *room, item next) {
	if (all->count == *room) {
		*room = *room < 512 ? 1024 : 2 * *room;
		item *list = realloc(all->list, *room * sizeof(item));
		if (!list) return false;
		all->list = list;
	}
	all->list[all->count++] = next;
	return true;
}

// use says what is wanted of a node.
enum use { WHOLE, ALONE /* without what is in it */, NOTHING };

// flatten goes through a tree without recursion: it can be as deep as its source
// is long. What is not wanted by the symbol is passed over, as half of the nodes are
// tokens that mean nothing; in a tree with an error, it may hold one. Where it is to
// end early, stop becomes 1.
static void flatten(TSTree *tree, const uint8_t *uses, items *all, uint32_t *stop) {
	TSNode root = ts_tree_root_node(tree);
	TSTreeCursor cursor = ts_tree_cursor_new(root);
	uint32_t room = 0, parent = 0, depth = 0;
	all->has_error = ts_node_has_error(root);
	for (;;) {
		TSNode node = ts_tree_cursor_current_node(&cursor);
		uint16_t symbol = ts_node_symbol(node);
		enum use use = all->has_error || depth == 0 ? WHOLE : uses[symbol];
		if (use != NOTHING) {
			item next = {.start = ts_node_start_byte(node), .end = ts_node_end_byte(node), .parent = parent,
				.symbol = symbol, .field = ts_tree_cursor_current_field_id(&cursor)};
			next.missing = next.start == next.end && ts_node_is_missing(node);
			uint32_t at = all->count;
			if (!append(all, &room, next)) {
				all->status = NO_MEMORY;
				break;
			}
			if (at % 4096 == 0 && __atomic_load_n(stop, __ATOMIC_RELAXED)) {
				all->status = NO_TREE;
				break;
			}
			if (use == WHOLE && ts_tree_cursor_goto_first_child(&cursor)) {
				parent = at;
				depth++;
				continue;
			}
			all->list[at].next = all->count;
		}
		while (depth > 0 && !ts_tree_cursor_goto_next_sibling(&cursor)) {
			ts_tree_cursor_goto_parent(&cursor);
			all->list[parent].next = all->count;
			parent = all->list[parent].parent;
			depth--;
		}
		if (depth == 0) break;
	}
	ts_tree_cursor_delete(&cursor);
}

// read_tree parses a text, of which uses says by symbol what is wanted. The list is to
// be freed.
static items read_tree(const TSLanguage *language, const uint8_t *uses, const char *source, uint32_t length, uint32_t *stop) {
	items all = {0};
	TSParser *parser = ts_parser_new();
	if (!ts_parser_set_language(parser, language)) {
		all.status = NO_GRAMMAR;
	} else {
		text t = {source, length};
		TSInput input = {.payload = &t, .read = read_text};
		TSParseOptions options = {.payload = stop, .progress = stopped};
		TSTree *tree = ts_parser_parse_with_options(parser, NULL, input, options);
		if (tree) {
			flatten(tree, uses, &all, stop);
		} else {
			all.status = arena_full() ? TOO_MUCH : NO_TREE;
		}
	}
	ts_parser_delete(parser); // the scanner of a grammar may hold memory of its own
	arena_reset();
	return all;
}

// own_memory gives the library the memory of the arena. Otherwise go-tree-sitter has it
// ask Go for each piece, which in turn asks C.
static void own_memory(void) { ts_set_allocator(arena_malloc, arena_calloc, arena_realloc, arena_free); }
