/** How real money is, from words to spending. */
export const RUNGS = ['announced', 'committed', 'secured', 'drawn'] as const;

/** How real a supply of power is. */
export const POWER_RUNGS = ['announced', 'permitted', 'under construction', 'energised'] as const;
