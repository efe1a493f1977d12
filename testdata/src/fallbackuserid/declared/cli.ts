import { parseArgs } from "node:util";
import { Composio } from "@composio/core";

const composio = new Composio({ apiKey: process.env.COMPOSIO_API_KEY });

const { values } = parseArgs({
  options: {
    owner: { type: "string", default: "acme-desk" }, // want `fallbackuserid: user id falls back to "acme-desk"`
    user: { type: "string" },
  },
});
await composio.tools.get(values.owner!, { toolkits: ["gmail"] });
await composio.tools.get(values.user!, { toolkits: ["gmail"] });

const plain = parseArgs({ options: { owner: { type: "string" } } });
await composio.tools.get(plain.values.owner!, { toolkits: ["gmail"] });
