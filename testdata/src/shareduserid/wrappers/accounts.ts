// Answers where no agent is on duty.
export const HOUSE_ACCOUNT = 'shared';
