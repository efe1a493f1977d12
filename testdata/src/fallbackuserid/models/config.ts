// What the service is started with.
import { z } from 'zod';

const schema = z.object({
  COMPOSIO_API_KEY: z.string(),
  COMPOSIO_USER_ID: z.string().default('default'), // want `fallbackuserid: user id falls back to "default"`
  MAILBOX_USER_ID: z.string(),
  ZONE: z.string().default('default'),
});

export const config = schema.parse(process.env);

export class Job {
  userId: string;

  constructor(
    readonly text: string,
    options: { userId?: string } = {},
  ) {
    this.userId = options.userId ?? 'shared';
  }
}
