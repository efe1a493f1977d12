// Writes reports. Who calls which function decides what is wrong with it.
import { Composio } from '@composio/core';

const composio = new Composio();

// Is called by a test and by a handler.
export async function weekly() {
  return composio.create('acme-reports', { toolkits: ['googlesheets'] }); // want `constantuserid: user id "acme-reports" is a constant`
}

// Is called by a program that runs once.
export async function backfill() {
  return composio.create('acme-backfill', { toolkits: ['googlesheets'] });
}
