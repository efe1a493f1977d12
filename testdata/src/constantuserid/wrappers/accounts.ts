import { Composio } from '@composio/core';

const composio = new Composio();

// On purpose: these accounts are the company's.
const COMPANY_ACCOUNT = 'acme-company';

// Connections of whoever is named.
export async function getConnections(ownerId: string) {
  const session = await composio.create(ownerId, { toolkits: ['googledrive'] });
  console.info('connections of', ownerId, session.sessionId);
  return session.toolkits();
}

export async function getCompanyConnections() {
  return getConnections(COMPANY_ACCOUNT); // want `constantuserid: user id "acme-company" is a constant`
}

export async function getPersonConnections(personId: string) {
  return getConnections(personId);
}

export async function getWorkspaceConnections(workspaceId: string) {
  return getConnections(`workspace:${workspaceId}`);
}

export async function getBillingConnections() {
  return getConnections('billing:service');
}
