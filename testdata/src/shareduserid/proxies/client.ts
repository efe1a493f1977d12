// A ferry that makes its client when it is first used.
import { Composio } from "@composio/core";
import { Stripe } from "stripe";

let made: Composio | null = null;

function client(): Composio {
  if (!made) made = new Composio({ apiKey: process.env.COMPOSIO_API_KEY });
  return made;
}

export const bound = new Proxy({} as any, {
  get(_target, key) {
    const value = (client() as any)[key];
    return typeof value === "function" ? value.bind(client()) : value;
  },
});

export const reflected = new Proxy({}, { get: (_, key, self) => Reflect.get(client(), key, self) }) as any;

export const local = new Proxy({} as Record<string, unknown>, {
  get(_target, key: string) {
    const sdk = client();
    return sdk[key as keyof Composio];
  },
});

export const cast = new Proxy({} as Composio, {
  get: (target, key) => load(target, key),
});

export const annotated: Composio = new Proxy({} as any, handler());

export const known = new Proxy({}, handler()) as unknown as Composio;

let till: Stripe | null = null;

export const other = new Proxy({} as any, {
  get(_target, key) {
    if (!till) till = new Stripe("");
    return (till as any)[key];
  },
});

export const logged = new Proxy({} as any, { get: (target, key) => target[key] });
