/** Name of the policy by which a meeting's status follows from what articles claim. */
export const statusPolicy = 'latest-explicit-claim'
