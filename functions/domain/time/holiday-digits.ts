/** In the table of holidays the days from one to the next, a digit each: 0 to 60, and the last for 61 days and more to come. */
export const GAP_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

export const LONG_GAP = GAP_DIGITS.length - 1;
