/** From which probability on the heads are believed, as chosen by figures on texts that they had not learned from. */
export const thresholds = {
  /** A word that may tell of a meeting does, though the rules leave open how real it is or name one party only. */
  vouching: 0.9,
  /** Below this a word is no event, whatever a rule says. */
  refusing: 0.03,
  /** Below this a word that only mentions a meeting founds none. */
  mentioning: 0.15,
  /** Share of a status among all, from which on it is the one. */
  deciding: 0.8,
  /** Somebody takes part whom no rule names. */
  joining: 0.8,
  /** Below this one whom a rule names does not take part. */
  leaving: 0.03,
  /** Names in a row are a person whom the name finder missed. */
  naming: 0.6,
  /** A word that no rule takes for one makes a meeting of those whom the heads see there. */
  founding: 0.9,
  /** A word makes a sanction that no rule sees. */
  sanctioning: 0.7,
}
