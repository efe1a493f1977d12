export const env = {
  agentUserId: process.env.AGENT_USER_ID ?? 'paul',
  port: Number(process.env.PORT ?? 8080),
};
