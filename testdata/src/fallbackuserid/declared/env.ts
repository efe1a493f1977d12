// A sawmill that declares what its settings are where they are not set.
import { createEnv } from "@t3-oss/env-nextjs";
import { cleanEnv, str } from "envalid";
import { z } from "zod";
import { Composio } from "@composio/core";

const composio = new Composio({ apiKey: process.env.COMPOSIO_API_KEY });

export const env = createEnv({
  server: {
    OWNER: z.string().default("acme-desk"), // want `fallbackuserid: user id falls back to "acme-desk"`
    REQUIRED: z.string(),
    REGION: z.string().default("eu"),
  },
  runtimeEnv: { OWNER: process.env.OWNER },
});

const clean = cleanEnv(process.env, {
  OWNER: str({ default: "acme-mill" }), // want `fallbackuserid: user id falls back to "acme-mill"`
  REQUIRED: str(),
});

export async function list() {
  await composio.tools.get(env.REQUIRED, { toolkits: ["gmail"] });
  await composio.tools.get(clean.REQUIRED, { toolkits: ["gmail"] });
  await composio.tools.get(clean.OWNER, { toolkits: ["gmail"] });
  return composio.tools.get(env.OWNER, { toolkits: ["gmail"] });
}
