// Keeps services in lists and maps that others fill.
import { load } from 'our-platform';
import { Rehearsal, SessionService } from './service';

const all: SessionService[] = [];
const byName: Map<string, SessionService> = new Map();
const byRegion: Record<string, SessionService> = {};
const loaded: Array<SessionService> = load();
const names: string[] = load();
const rehearsals: SessionService[] = [new Rehearsal() as never];

export function register(name: string, service: SessionService) {
  all.push(service);
  byName.set(name, service);
  byRegion[name] = service;
}

export async function warmUp() {
  for (const service of loaded) {
    await service.post('default'); // want `shareduserid: user id "default" is shared`
  }
  await all[0].post('guest'); // want `shareduserid: user id "guest" is shared`
  await Promise.all(loaded.map((service) => service.post('everyone'))); // want `shareduserid: user id "everyone" is shared`
}

export async function byNameOf(name: string, userId: string) {
  await byName.get(name)!.post('system'); // want `shareduserid: user id "system" is shared`
  await byName.get('slack')?.post('public'); // want `shareduserid: user id "public" is shared`
  await byRegion[name].post('global'); // want `shareduserid: user id "global" is shared`
  await byName.get(name)!.post(userId);
  for (const [, service] of byName) {
    await service.post('shared'); // want `shareduserid: user id "shared" is shared`
  }
  for (const service of byName.values()) {
    await service.post('anonymous'); // want `shareduserid: user id "anonymous" is shared`
  }
}

export async function inOrder(services: readonly SessionService[], last: SessionService) {
  for (const service of services) {
    await service.post('demo'); // want `shareduserid: user id "demo" is shared`
  }
  await last.post('nil'); // want `shareduserid: user id "nil" is shared`
  services.forEach(async (service) => {
    await service.post('local'); // want `shareduserid: user id "local" is shared`
  });
}

export async function harmless() {
  for (const name of names) {
    (name as any).post('default');
  }
  for (const rehearsal of rehearsals) {
    await rehearsal.post('default');
  }
  (all as any).post('default');
}
