// Refuses whoever is nobody by calls that never come back.
import assert from 'node:assert';
import { strict, notEqual } from 'node:assert';
import { error, fail, redirect } from '@sveltejs/kit';
import { Composio } from '@composio/core';
import { forbidden, unauthorized } from 'next/navigation';

const composio = new Composio();

function member(asked: { owner?: string }): string {
  return asked.owner ?? '';
}

function open(userId: string) {
  return composio.create(userId, { toolkits: ['github'] });
}

export function unsigned(asked: { owner?: string }) {
  const userId = member(asked);
  if (!userId) unauthorized();
  return open(userId);
}

export function refused(asked: { owner?: string }) {
  const userId = member(asked);
  if (userId === '') {
    forbidden();
  }
  return open(userId);
}

export function failed(asked: { owner?: string }) {
  const userId = member(asked);
  if (!userId) error(401, 'sign in first');
  return open(userId);
}

export function led(asked: { owner?: string }) {
  const userId = member(asked);
  if (!userId) redirect(303, '/sign-in');
  return open(userId);
}

export function differs(asked: { owner?: string }) {
  const userId = member(asked);
  assert.notEqual(userId, '');
  return open(userId);
}

export function strictly(asked: { owner?: string }) {
  const userId = member(asked);
  strict.notStrictEqual(userId, '', 'sign in first');
  return open(userId);
}

export function named(asked: { owner?: string }) {
  const userId = asked.owner ?? 'anonymous';
  notEqual(userId, 'anonymous');
  return open(userId);
}

// Only makes an answer, and does not send it.
export function answered(asked: { owner?: string }) {
  const userId = member(asked);
  if (!userId) fail(401);
  return open(userId); // want `fallbackuserid: user id falls back to ""`
}

// Looks at something else.
export function other(asked: { owner?: string; team: string }) {
  const userId = member(asked);
  assert.notEqual(asked.team, '');
  return open(userId); // want `fallbackuserid: user id falls back to ""`
}

export function swapped(asked: { owner?: string }) {
  const userId = asked.owner ?? 'anonymous';
  assert.notEqual(userId, '');
  return open(userId); // want `fallbackuserid: user id falls back to "anonymous"`
}
