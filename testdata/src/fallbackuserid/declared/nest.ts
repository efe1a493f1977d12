import { Injectable } from "@nestjs/common";
import { ConfigService } from "@nestjs/config";
import axios, { AxiosInstance } from "axios";
import { Composio } from "@composio/core";

const composio = new Composio({ apiKey: process.env.COMPOSIO_API_KEY });

@Injectable()
export class Mailer {
  private readonly owner: string;
  private readonly set: string;

  constructor(config: ConfigService) {
    this.owner = config.get<string>("OWNER", "acme-desk");
    this.set = config.getOrThrow<string>("OWNER");
  }

  send() {
    return composio.tools.execute("GMAIL_SEND_EMAIL", { userId: this.owner, arguments: {} }); // want `fallbackuserid: user id falls back to "acme-desk"`
  }

  post() {
    return composio.tools.execute("GMAIL_SEND_EMAIL", { userId: this.set, arguments: {} });
  }
}

@Injectable()
export class Sender {
  constructor(
    private readonly config: ConfigService,
    private readonly http: AxiosInstance,
  ) {}

  send() {
    const owner = this.config.get("OWNER", "acme-desk");
    return composio.tools.execute("GMAIL_SEND_EMAIL", { userId: owner, arguments: {} }); // want `fallbackuserid: user id falls back to "acme-desk"`
  }

  async post() {
    const owner = await this.http.get("OWNER", "acme-desk" as any);
    return composio.tools.execute("GMAIL_SEND_EMAIL", { userId: owner as any, arguments: {} });
  }
}
