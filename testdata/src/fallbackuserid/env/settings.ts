export function getenv(key: string, otherwise: string): string {
  return process.env[key] ?? otherwise;
}

export const settings = {
  account: process.env.COMPOSIO_ACCOUNT || 'default',
  mailbox: process.env.COMPOSIO_MAILBOX as string,
};
