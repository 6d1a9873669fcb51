/** Priority that a promise is computed with when nothing else was said, and that its demand then keeps: nobody waits for it. 1 is highest. */
export const LOWEST_PRIORITY = 5;
