/** Begins the tokens and codes of a replayed login. The simulated Meta then gives the saved answers. */
export const replayedToken = 'SIM_REPLAY_'
