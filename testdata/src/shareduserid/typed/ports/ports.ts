// What the program needs of others, and knows nothing of them but that.
export interface Opener {
  /** Opens a session (see open). */
  open(userId: string): Promise<{ sessionId: string }>;
  close(): void;
}

// One that opens by name as well.
export interface NamedOpener extends Opener {
  readonly name: string;
}

// Has several implementations, which all do the same with a user.
export interface Runner {
  run: (userId: string, tool: string) => Promise<unknown>;
}

// Has several implementations, which have nothing in common.
export interface Job {
  start(subject: string): Promise<void>;
}

// Has none that is shown.
export interface Mailer {
  open(userId: string): Promise<void>;
}

// Leaves to those below it how it is done.
export abstract class Worker {
  abstract begin(userId: string): Promise<unknown>;

  async everybody() {
    return this.begin('everyone'); // want `shareduserid: user id "everyone" is shared`
  }

  async somebody(userId: string) {
    return this.begin(userId);
  }
}

export interface Kit {
  opener: Opener;
  mailer: Mailer;
  openers: Opener[];
  named(name: string): Promise<Opener>;
}
