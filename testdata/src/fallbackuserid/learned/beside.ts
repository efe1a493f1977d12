// What is set together with an id says whose it is: an error, a flag.
import { Composio } from '@composio/core';

const composio = new Composio();

export function error(id?: string) {
  let problem: string | undefined;
  let user = id;
  if (!user) {
    user = 'none';
    problem = 'sign in';
  }
  if (problem) throw new Error(problem);
  return composio.tools.get(user, { toolkits: ['gmail'] });
}

export function flag(request: Request) {
  let known = true;
  let user = request.headers.get('x-user');
  if (!user) {
    known = false;
    user = 'none';
  }
  if (!known) return null;
  return composio.tools.get(user, { toolkits: ['gmail'] });
}

export function unread(id?: string) {
  let problem: string | undefined;
  let user = id;
  if (!user) {
    user = 'none';
    problem = 'sign in';
  }
  console.log(problem);
  return composio.tools.get(user, { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to "none"`
}

export function other(id?: string, strict?: boolean) {
  let problem: string | undefined;
  let user = id;
  if (!user) user = 'none';
  if (strict) problem = 'strict';
  if (problem) throw new Error(problem);
  return composio.tools.get(user, { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to "none"`
}
