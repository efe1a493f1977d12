import type { Sdk } from "./types";
import { client } from "./types";

export async function imported(sdk: Sdk) {
  return sdk.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} }); // want `shareduserid: user id "default" is shared`
}

export async function elsewhere(sdk: ReturnType<typeof client>) {
  return sdk!.tools.execute("GMAIL_GET_PROFILE", { userId: "default", arguments: {} }); // want `shareduserid: user id "default" is shared`
}
