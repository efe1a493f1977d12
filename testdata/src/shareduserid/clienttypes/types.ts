import { Composio } from "@composio/core";
import { Stripe } from "stripe";

let made: Composio | null = null;

export function client(): Composio | null {
  if (!made) made = new Composio({ apiKey: process.env.COMPOSIO_API_KEY });
  return made;
}

export async function connect() {
  return new Composio({ apiKey: process.env.COMPOSIO_API_KEY });
}

export const shop = () => new Stripe("");

const shared = new Composio({ apiKey: process.env.COMPOSIO_API_KEY });

export type Sdk = NonNullable<ReturnType<typeof client>>;

export async function returned(sdk: NonNullable<ReturnType<typeof client>>, id: string) {
  await sdk.tools.execute("GMAIL_GET_PROFILE", { userId: id, arguments: {} });
  return sdk.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} }); // want `shareduserid: user id "default" is shared`
}

export async function awaited(sdk: Awaited<ReturnType<typeof connect>>) {
  return sdk.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} }); // want `shareduserid: user id "default" is shared`
}

export async function picked(sdk: Pick<Composio, "tools">) {
  return sdk.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} }); // want `shareduserid: user id "default" is shared`
}

export async function omitted(sdk: Omit<Composio, "mcp"> | undefined) {
  return sdk?.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} }); // want `shareduserid: user id "default" is shared`
}

export async function instance(sdk: InstanceType<typeof Composio>) {
  return sdk.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} }); // want `shareduserid: user id "default" is shared`
}

export async function alias(sdk: Sdk) {
  return sdk.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} }); // want `shareduserid: user id "default" is shared`
}

export async function part(tools: Composio["tools"]) {
  return tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} }); // want `shareduserid: user id "default" is shared`
}

export async function value(sdk: typeof shared) {
  return sdk.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} }); // want `shareduserid: user id "default" is shared`
}

export async function inline(sdk: import("@composio/core").Composio) {
  return sdk.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} }); // want `shareduserid: user id "default" is shared`
}

export async function constructed(Sdk: typeof Composio) {
  return new Sdk().tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} }); // want `shareduserid: user id "default" is shared`
}

interface Deps {
  sdk: NonNullable<ReturnType<typeof client>>;
  shop: ReturnType<typeof shop>;
}

export async function member(deps: Deps) {
  return deps.sdk.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} }); // want `shareduserid: user id "default" is shared`
}

export class Mailer {
  constructor(private readonly sdk: Awaited<ReturnType<typeof connect>>) {}

  profile() {
    return this.sdk.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} }); // want `shareduserid: user id "default" is shared`
  }
}

export async function other(sdk: ReturnType<typeof shop>, deps: Deps, till: Pick<Stripe, "tools">) {
  await deps.shop.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} });
  await till.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} });
  return sdk.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} });
}
