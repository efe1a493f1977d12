// Does with Composio what the program needs.
import { Composio } from '@composio/core';
import { Job, NamedOpener, Runner, Worker } from './ports';

const composio = new Composio({ apiKey: process.env.COMPOSIO_API_KEY });

export class LiveOpener implements NamedOpener {
  readonly name = 'live';

  async open(userId: string) {
    return composio.create(userId, { toolkits: ['notion'] });
  }

  close() {}
}

// Is there for machines that are offline.
export class OfflineOpener implements NamedOpener {
  readonly name = 'offline';

  async open(userId: string) {
    return { sessionId: `offline-${userId}` };
  }

  close() {}
}

export class OldRunner implements Runner {
  async run(userId: string, tool: string) {
    return composio.tools.execute(tool, { userId, arguments: {} });
  }
}

export class NewRunner implements Runner {
  async run(userId: string, tool: string) {
    console.log(tool);
    return composio.tools.execute(tool, { userId, version: 'latest', arguments: {} });
  }
}

export class SyncJob implements Job {
  async start(userId: string) {
    await composio.tools.execute('NOTION_SYNC', { userId, arguments: {} });
  }
}

export class PrintJob implements Job {
  async start(printer: string) {
    await fetch(`http://printers/${printer}`);
  }
}

export class NightWorker extends Worker {
  async begin(userId: string) {
    return composio.create(userId, { toolkits: ['linear'] });
  }
}
