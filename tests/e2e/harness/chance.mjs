// Repeatable chance: the same seed gives the same run. AIMLINE_SEED runs a test on another one.

export const SEED = Number(process.env.AIMLINE_SEED ?? 20260209);

/** Numbers from 0 up to 1 (mulberry32). */
export function chance(seed = SEED) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
