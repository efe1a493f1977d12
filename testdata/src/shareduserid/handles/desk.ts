import { platform } from '.'

// desk hands the client on, and does nothing with it.
export const desk = () => platform
