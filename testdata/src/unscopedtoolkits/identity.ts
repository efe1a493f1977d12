import { AsyncLocalStorage } from 'node:async_hooks';

export const requests = new AsyncLocalStorage<{ userId: string }>();

// Whoever the current request has been signed for.
export function getUserId(): string {
  const request = requests.getStore();
  if (!request) {
    throw new Error('sign in first');
  }
  return request.userId;
}
