// The one that works at night.
export const ROBOT = 'nightly-robot';
