// Lists accounts: whose they are stands in the address.
const base = 'https://backend.composio.dev/api/v3';
const options = { headers: { 'x-api-key': process.env.COMPOSIO_API_KEY! } };

export async function accounts(asked: { userId?: string }) {
  return fetch(
    `${base}/connected_accounts?user_ids=${encodeURIComponent(asked.userId || 'default')}`, // want `fallbackuserid: user id falls back to "default"`
    options,
  );
}

async function get(address: string) {
  return fetch(`${base}${address}`, options);
}

export async function helped(asked: { userId?: string }) {
  return get(
    `/connected_accounts?user_ids=${asked.userId || 'default'}`, // want `fallbackuserid: user id falls back to "default"`
  );
}

export async function own(asked: { userId: string }) {
  return get(`/connected_accounts?user_ids=${asked.userId}`);
}

export class Accounts {
  constructor(private readonly host: string) {}

  private get(address: string) {
    return fetch(`https://${this.host}/api/v3${address}`, options);
  }

  list(asked: { userId?: string }) {
    return this.get(
      `/connected_accounts?user_ids=${asked.userId || 'default'}`, // want `fallbackuserid: user id falls back to "default"`
    );
  }
}

export function composioAccounts() {
  return new Accounts('backend.composio.dev');
}
