// What the desk knows of an agent.
export const AGENT = Symbol('AGENT');

export interface Agent {
  run(text: string): Promise<unknown>;
}
