import { Composio } from '@composio/core'

const composio = new Composio()

// Nobody's accounts, where there is no owner.
function accounts(owner?: string) {
  const owners = owner ? [owner] : []
  return composio.connectedAccounts.list({ userIds: owners })
}

export const shared = () => accounts('default') // want `user id "default" is shared: .*`

export const own = (userId: string) => accounts(userId)
