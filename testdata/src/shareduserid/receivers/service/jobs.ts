import tools, { composio, toolService } from './client';

export async function triage() {
  return toolService.open('bot'); // want `shareduserid: user id "bot" is shared`
}

export async function triageToo() {
  return tools.open('app'); // want `shareduserid: user id "app" is shared`
}

export async function triageFor(userId: string) {
  return toolService.open(userId);
}

export async function close() {
  return composio.create('service', { toolkits: ['linear'] }); // want `shareduserid: user id "service" is shared`
}
