import Stripe from 'stripe'

export const basket = new Stripe().checkout.sessions as any
