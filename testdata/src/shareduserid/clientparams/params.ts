import { Composio } from "@composio/core";
import { Stripe } from "stripe";

const composio = new Composio({ apiKey: process.env.COMPOSIO_API_KEY });

async function profile(client: any) {
  return client.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} }); // want `shareduserid: user id "default" is shared`
}

async function connect(client, owner: string) {
  return client.connectedAccounts.link(owner, "ac_1");
}

async function through(client, owner: string) {
  return connect(client, owner);
}

async function query(client) {
  return client.connectedAccounts.list({ userIds: ["default"] }); // want `shareduserid: user id "default" is shared`
}

async function ofDeps(deps, owner: string) {
  return deps.sdk.tools.execute("GMAIL_GET_PROFILE", { userId: owner, arguments: {} });
}

async function elsewhere(client: any) {
  return client.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} });
}

export async function run(id: string) {
  await connect(composio, id);
  await connect(composio, "default"); // want `shareduserid: user id "default" is shared`
  await through(composio, "default"); // want `shareduserid: user id "default" is shared`
  await query(composio);
  await ofDeps({ sdk: composio }, id);
  await ofDeps({ sdk: composio }, "default"); // want `shareduserid: user id "default" is shared`
  await elsewhere(new Stripe(""));
  await connect(new Stripe(""), "default");
  return profile(composio);
}
