// Knows whom the work is for.
export function owner(): string {
  return 'default';
}

export const stageUser = (stage: string | undefined) => (stage === 'production' ? 'admin' : 'test');

export function installationUser(installation: string) {
  return `default-${installation}`;
}

export async function ownerOf(repository: string): Promise<string> {
  const response = await fetch(`https://directory.example.com/owners/${repository}`);
  const { id } = await response.json();
  return id;
}

export class Tenant {
  constructor(private readonly company: string) {}

  get houseUser() {
    return 'shared';
  }

  userId() {
    return `org:${this.company}`;
  }
}
