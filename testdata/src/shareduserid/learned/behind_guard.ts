import { Composio } from '@composio/core'

class Mail {
  private composio = new Composio()

  send(body: string, person: string) {
    return this.composio.tools.execute('GMAIL_SEND_EMAIL', { userId: person, arguments: { body } })
  }
}

// Has its mail only once it has been started.
export class Desk {
  private mail = null

  start() {
    this.mail = new Mail()
  }

  shared(text: string) {
    if (!this.mail) return null
    return this.mail.send(text, 'default') // want `user id "default" is shared: .*`
  }

  sharedOrThrown(text: string) {
    if (this.mail === null) throw new Error('not started')
    return this.mail.send(text, 'default') // want `user id "default" is shared: .*`
  }

  own(text: string, person: string) {
    if (!this.mail) return null
    return this.mail.send(text, person)
  }
}
