// Ways to get at a client in a class.
import { Composio } from '@composio/core';
import { OpenAIProvider } from '@composio/openai';

export class Field {
  private readonly composio = new Composio({ provider: new OpenAIProvider() });

  async open() {
    return this.composio.create('default', { toolkits: ['gmail'] }); // want `shareduserid: user id "default" is shared`
  }

  async openFor(userId: string) {
    return this.composio.create(userId, { toolkits: ['gmail'] });
  }
}

export class Injected {
  constructor(private readonly client: Composio) {}

  async open() {
    return this.client.create('guest', { toolkits: ['gmail'] }); // want `shareduserid: user id "guest" is shared`
  }
}

export class Assigned {
  private sdk: Composio;

  constructor(apiKey: string) {
    this.sdk = new Composio({ apiKey });
  }

  async open() {
    return this.sdk.sessions.create('public', { toolkits: ['gmail'] }); // want `shareduserid: user id "public" is shared`
  }
}

export class Lazy {
  private client?: Composio;

  private get composio(): Composio {
    this.client ??= new Composio();
    return this.client;
  }

  async open() {
    return this.composio.create('shared', { toolkits: ['gmail'] }); // want `shareduserid: user id "shared" is shared`
  }
}

export class Cached {
  static #instance: Composio | null = null;

  static getInstance(): Composio {
    if (!Cached.#instance) {
      Cached.#instance = new Composio();
    }
    return Cached.#instance;
  }

  static async open() {
    return Cached.getInstance().create('global', { toolkits: ['gmail'] }); // want `shareduserid: user id "global" is shared`
  }
}

export class Untyped {
  private composio: any = null;

  async connect() {
    const { Composio } = await import('@composio/core');
    this.composio = new Composio();
  }

  async open() {
    if (!this.composio) {
      await this.connect();
    }
    return this.composio.create('everyone', { toolkits: ['gmail'] }); // want `shareduserid: user id "everyone" is shared`
  }

  async openFor(userId: string) {
    return this.composio?.create(userId, { toolkits: ['gmail'] });
  }
}
