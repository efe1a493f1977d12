// Knows its services by what they promise, in the file that one of them stands in.
import { Composio } from '@composio/core';

const composio = new Composio();

interface Service {
  tools(userId: string): Promise<unknown>;
}

class Hosted implements Service {
  tools(userId: string) {
    return composio.tools.get(userId, { toolkits: ['gmail'] });
  }
}

interface Printer {
  print(userId: string): Promise<unknown>;
}

class Laser implements Printer {
  async print(userId: string) {
    console.log(userId);
  }
}

const registry = new Map<string, Service>();
registry.set('hosted', new Hosted());

export function byName(name: string) {
  return registry.get(name)!.tools('default'); // want `shareduserid: user id "default" is shared`
}

export function byType(service: Service) {
  return service.tools('default'); // want `shareduserid: user id "default" is shared`
}

export function own(service: Service, userId: string) {
  return service.tools(userId);
}

export function printed(printer: Printer) {
  return printer.print('default');
}

export const printers = new Map<string, Printer>([['laser', new Laser()]]);

export function printedBy(name: string) {
  return printers.get(name)!.print('default');
}

export class Registry {
  private all = new Map<string, Service>();

  add(name: string, service: Service) {
    this.all.set(name, service);
  }

  tools(name: string) {
    return this.all.get(name)!.tools('default'); // want `shareduserid: user id "default" is shared`
  }
}
