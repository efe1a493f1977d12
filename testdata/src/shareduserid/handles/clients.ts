import { Composio } from '@composio/core'

export const sdk = new Composio()

let made: Composio | undefined

export function getSdk() {
  return (made ??= new Composio())
}

export class Services {
  readonly accounts = new Composio()

  constructor(private readonly key: string) {}

  connections() {
    return new Composio({ apiKey: this.key }).connectedAccounts
  }
}

export const context = { tools: sdk.tools, log: console.log }

export default new Composio()

export { Composio as Gateway } from '@composio/core'
