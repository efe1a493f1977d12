// The memory of one parse. It is taken in large blocks and given back at the end, all
// at once: to free each of the many small pieces by itself takes a tenth of the time of
// a parse. What a thread holds is its own: a parse stays on one thread.

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct block {
	struct block *before;
	size_t size, used; // of room
	_Alignas(16) char room[];
} block;

enum {
	BLOCK = 1 << 20, // the size of a block, without its head
	SIZE = 16,       // in front of each piece stands its size
};

// MOST bounds the memory of a parse: 512 MB. Files of 1 MB that were made to be dense
// took from 56 to 463 MB, as far as they could be read at all.
static const size_t MOST = (size_t)1 << 29;

static __thread block *arena;
static __thread size_t arena_size;

static bool arena_full(void) { return arena_size > MOST; }

static void *arena_malloc(size_t size) {
	size_t need = SIZE + ((size + 15) & ~(size_t)15);
	if (!arena || arena->size - arena->used < need) {
		size_t room = need > BLOCK ? need : BLOCK;
		block *next = malloc(sizeof(block) + room);
		if (!next) abort(); // as tree-sitter does: it does not look
		*next = (block){.before = arena, .size = room};
		arena = next;
		arena_size += room;
	}
	char *at = arena->room + arena->used;
	arena->used += need;
	*(size_t *)at = size;
	return at + SIZE;
}

static void *arena_calloc(size_t count, size_t size) {
	if (size && count > SIZE_MAX / size) abort();
	return memset(arena_malloc(count * size), 0, count * size);
}

static void *arena_realloc(void *old, size_t size) {
	if (!old) return arena_malloc(size);
	size_t had = *(size_t *)((char *)old - SIZE);
	if (size <= had) return old;
	return memcpy(arena_malloc(size), old, had);
}

static void arena_free(void *piece) { (void)piece; }

// arena_reset gives back what a parse has taken, but for one block for the next.
static void arena_reset(void) {
	while (arena && (arena->before || arena->size > BLOCK)) {
		block *before = arena->before;
		arena_size -= arena->size;
		free(arena);
		arena = before;
	}
	if (arena) arena->used = 0;
}
