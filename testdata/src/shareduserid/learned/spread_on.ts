import { Composio } from '@composio/core'

const composio = new Composio()

function run(slug: string, options: object) {
  return composio.tools.execute(slug, { arguments: {}, ...options })
}

export const shared = () => run('GMAIL_SEND_EMAIL', { userId: 'default' }) // want `user id "default" is shared: .*`

export const own = (userId: string) => run('GMAIL_SEND_EMAIL', { userId })
