export * from './clients'
export { sdk as platform } from './clients'
