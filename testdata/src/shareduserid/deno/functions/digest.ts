import { open } from 'shared/sessions.ts'

Deno.serve(async () => Response.json({ id: await open('everyone') })) // want `shareduserid: user id "everyone" is shared`
