import { annotated, bound, cast, known, local, logged, other, reflected } from "./client";

export async function tools(id: string) {
  await bound.tools.get(id, { toolkits: ["gmail"] });
  await bound.tools.get("default", { toolkits: ["gmail"] }); // want `shareduserid: user id "default" is shared`
  await reflected.tools.get("default", { toolkits: ["gmail"] }); // want `shareduserid: user id "default" is shared`
  await local.tools.get("default", { toolkits: ["gmail"] }); // want `shareduserid: user id "default" is shared`
  await cast.tools.get("default", { toolkits: ["gmail"] }); // want `shareduserid: user id "default" is shared`
  await annotated.tools.get("default", { toolkits: ["gmail"] }); // want `shareduserid: user id "default" is shared`
  await known.tools.get("default", { toolkits: ["gmail"] }); // want `shareduserid: user id "default" is shared`
  await logged.tools.get("default", { toolkits: ["gmail"] });
  return other.tools.get("default", { toolkits: ["gmail"] });
}

export async function open() {
  const session = await bound.create("default", { toolkits: ["gmail"] }); // want `shareduserid: user id "default" is shared`
  return session.sessionId;
}
