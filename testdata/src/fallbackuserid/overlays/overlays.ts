// Lays what somebody else says over defaults of its own.
import { readFileSync } from 'node:fs';
import { Composio } from '@composio/core';

const composio = new Composio();

const DEFAULTS = { owner: 'acme-desk', colour: 'blue' };

function read(): any {
  return JSON.parse(readFileSync('settings.json', 'utf-8'));
}

async function open(owner: string) {
  return composio.create(owner, { toolkits: ['github'] });
}

function overlay(target: any, source: any) {
  for (const key of Object.keys(source)) {
    target[key] = source[key];
  }
}

export async function spread() {
  const settings = { owner: 'acme-desk', ...read() };
  return open(settings.owner); // want `fallbackuserid: user id falls back to "acme-desk"`
}

export async function spreadBlank() {
  const settings = { owner: '', ...read() };
  return open(settings.owner); // want `fallbackuserid: user id falls back to ""`
}

export async function assigned() {
  const settings: any = { owner: 'acme-desk' };
  Object.assign(settings, read());
  return open(settings.owner); // want `fallbackuserid: user id falls back to "acme-desk"`
}

export async function assignedAnew() {
  const settings = Object.assign({}, DEFAULTS, read());
  return open(settings.owner); // want `fallbackuserid: user id falls back to "acme-desk"`
}

export async function overlaid() {
  const settings: any = { owner: '' };
  overlay(settings, read());
  return open(settings.owner); // want `fallbackuserid: user id falls back to ""`
}

// Callers tell, or leave it out.
function openWith(options: { owner?: string; colour?: string }) {
  const settings = { ...DEFAULTS, ...options };
  return open(settings.owner); // want `fallbackuserid: user id falls back to "acme-desk"`
}

export async function told(user: { id: string }) {
  return openWith({ owner: user.id });
}

// What is said last stands, and so does what nothing is laid over.
export async function saidLast() {
  const settings = { ...read(), owner: 'acme-desk' };
  return open(settings.owner); // want `constantuserid: user id "acme-desk" is a constant`
}

export async function seenWhole() {
  const settings = { owner: 'acme-desk', ...{ colour: 'red' } };
  return open(settings.owner); // want `constantuserid: user id "acme-desk" is a constant`
}

export async function guarded() {
  const settings: any = { owner: '' };
  overlay(settings, read());
  if (!settings.owner) throw new Error('no owner');
  return open(settings.owner);
}

export async function replaced(user: { id: string }) {
  const settings = { ...DEFAULTS, ...{ owner: user.id } };
  return open(settings.owner);
}
