// Files expenses for people, and for those who are not known.
import { auth, currentUser } from '@clerk/nextjs/server';
import { Composio } from '@composio/core';
import type { Pool } from 'pg';

// Stands in for everybody who has no account.
const HOUSE = 'shared';

async function subject(): Promise<string | null> {
  const { userId } = await auth();
  return userId;
}

async function requireSubject(): Promise<string> {
  const user = await currentUser();
  if (!user) {
    throw new Error('sign in first');
  }
  return user.id;
}

export class Clerk {
  constructor(
    private readonly composio: Composio,
    private readonly db: Pool,
    private readonly subscribers: Map<string, string>,
  ) {}

  private async open(userId: string) {
    return this.composio.create(userId, { toolkits: ['expensify'] });
  }

  // Replaces what is empty.
  async ifEmpty() {
    let userId = await subject();
    if (!userId) {
      userId = 'default';
    }
    return this.composio.create(
      userId, // want `fallbackuserid: user id falls back to "default": everyone without an id of their own acts with the same connected accounts`
      { toolkits: ['expensify'] },
    );
  }

  // Starts with the replacement.
  async ifFound() {
    let userId = 'anonymous';
    const id = await subject();
    if (id) {
      userId = id;
    }
    return this.open(userId); // want `fallbackuserid: user id falls back to "anonymous"`
  }

  // Picks one or the other.
  async ifElse(expense: string) {
    let userId: string;
    try {
      const { rows } = await this.db.query('SELECT owner FROM expenses WHERE id = $1', [expense]);
      userId = rows[0].owner;
    } catch {
      userId = 'acme-accounting';
    }
    return this.open(userId); // want `fallbackuserid: user id falls back to "acme-accounting"`
  }

  // Has a branch for everybody else.
  async switch(department: string) {
    let userId: string;
    switch (department) {
      case 'sales':
      case 'support':
        userId = await requireSubject();
        break;
      default:
        userId = 'shared';
    }
    return this.open(userId); // want `fallbackuserid: user id falls back to "shared"`
  }

  // The short way.
  async or() {
    return this.composio.create((await subject()) || 'default', { toolkits: ['expensify'] }); // want `fallbackuserid: user id falls back to "default"`
  }

  // Tries two people first.
  async orThree() {
    const id = await subject();
    const owner = id ?? this.subscribers.get('owner') ?? HOUSE;
    return this.open(owner); // want `fallbackuserid: user id falls back to "shared"`
  }

  // Falls back to nobody, which is everybody too.
  async empty() {
    let userId: string;
    try {
      userId = await requireSubject();
    } catch {
      userId = '';
    }
    return this.open(userId); // want `fallbackuserid: user id falls back to ""`
  }

  // Falls back to one that differs between companies.
  async company(companyId: string) {
    let userId = await subject();
    if (!userId) {
      userId = `org:${companyId}`;
    }
    return this.open(userId);
  }

  // Does not fall back.
  async strict() {
    const userId = await subject();
    if (!userId) {
      throw new Error('sign in first');
    }
    return this.open(userId);
  }
}
