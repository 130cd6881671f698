/** Ends the meaning of a tool’s own words for a refusal. */
export const answerHidden = 'Meta’s own answer is not shown.'
