import { Composio } from '@composio/core'

class Mail {
  private composio: Composio

  constructor(key?: string) {
    this.composio = new Composio({ apiKey: key })
  }

  send(body: string, person: string) {
    return this.composio.tools.execute('GMAIL_SEND_EMAIL', { userId: person, arguments: { body } })
  }
}

// Gets another mail when its key changes.
export class Desk {
  private mail = new Mail()

  reset(key: string) {
    this.mail = new Mail(key)
  }

  shared(text: string) {
    return this.mail.send(text, 'default') // want `user id "default" is shared: .*`
  }

  own(text: string, person: string) {
    return this.mail.send(text, person)
  }
}

let mail = new Mail()

export function reset(key: string) {
  mail = new Mail(key)
}

export const shared = (text: string) => mail.send(text, 'default') // want `user id "default" is shared: .*`

export const own = (text: string, person: string) => mail.send(text, person)
