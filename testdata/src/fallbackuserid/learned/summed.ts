// Makes ids of what it has, piece by piece.
import { Composio } from '@composio/core';

const composio = new Composio();

function open(userId: string) {
  return composio.create(userId, { toolkits: ['github'] });
}

export function spelled(bytes: Uint8Array) {
  let text = '';
  for (const byte of bytes) {
    text = text + byte.toString(16);
  }
  return open(text);
}

export function appended(bytes: Uint8Array) {
  let text = '';
  for (const byte of bytes) text += byte.toString(16);
  return open(`owner-${text}`);
}

export function hashed(name: string) {
  let sum = 0;
  for (const c of name) sum = (sum * 31 + c.charCodeAt(0)) | 0;
  return open(`owner-${sum}`);
}

export function each(bytes: number[]) {
  let text = '';
  bytes.forEach((byte) => {
    text += byte.toString(16);
  });
  return open(text);
}

export function split(list: string) {
  const found = [];
  let word = '';
  for (const c of list) {
    if (c === ',') {
      found.push(open(word));
      word = '';
    } else {
      word += c;
    }
  }
  return found;
}

// Adds nothing to what it begins with.
export function begun(bytes: Uint8Array) {
  let text = '';
  for (const byte of bytes) {
    console.log(byte);
  }
  return open(text); // want `shareduserid: user id is missing`
}

// Takes another text each time.
export function replaced(names: string[]) {
  let owner = 'default';
  for (const name of names) owner = name;
  return open(owner); // want `fallbackuserid: user id falls back to "default"`
}

export function numbered(count: number) {
  const opened = [];
  for (let i = 0; i < count; i++) opened.push(open(`load-${i}`));
  return opened;
}

// Counts in a variable that stands elsewhere.
export function numberedElsewhere(names: string[]) {
  for (const name of names) elsewhere++;
  return open(`load-${elsewhere}`);
}
