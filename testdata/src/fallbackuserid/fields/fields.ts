// Clients that are told whom they work for when they are made.
import { Composio } from '@composio/core';

const composio = new Composio();

export class Runner {
  private readonly entity: string;

  constructor() {
    this.entity = process.env.COMPOSIO_ENTITY_ID || 'default';
  }

  async run(tool: string) {
    return composio.tools.execute(tool, {
      userId: this.entity, // want `fallbackuserid: user id falls back to "default"`
      arguments: {},
    });
  }
}

export class Reporter {
  private userId: string;

  constructor(options: { userId?: string }) {
    this.userId = options.userId ?? 'acme-agent';
  }

  async session() {
    return composio.create(this.userId, { toolkits: ['googlesheets'] }); // want `fallbackuserid: user id falls back to "acme-agent"`
  }
}

export class Poster {
  constructor(private readonly author: string) {}

  async post(text: string) {
    return composio.tools.execute('LINKEDIN_CREATE_POST', { userId: this.author, arguments: { text } });
  }
}

export function posters(author: string | undefined, colleague: string) {
  return [
    new Poster(author ?? 'default'), // want `fallbackuserid: user id falls back to "default"`
    new Poster(colleague),
  ];
}
