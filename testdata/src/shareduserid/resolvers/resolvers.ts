// Asks other functions whom the work is for.
import { Composio } from '@composio/core';
import { installationUser, owner, ownerOf, stageUser, Tenant } from './owner';

const composio = new Composio();

async function open(userId: string) {
  return composio.create(userId, { toolkits: ['github'] });
}

export async function forOwner() {
  return composio.create(owner(), { toolkits: ['github'] }); // want `shareduserid: user id "default" is shared`
}

export async function forOwnerToo() {
  const userId = owner();
  return open(userId); // want `shareduserid: user id "default" is shared`
}

export async function forStage() {
  return open(stageUser(process.env.STAGE)); // want `shareduserid: user id "(admin|test)" is shared`
}

export async function forHouse(company: string) {
  return open(new Tenant(company).houseUser); // want `shareduserid: user id "shared" is shared`
}

export async function forTenant(company: string) {
  return open(new Tenant(company).userId());
}

export async function forInstallation(installation: string) {
  return open(installationUser(installation));
}

export async function forRepository(repository: string) {
  return open(await ownerOf(repository));
}
