/**
 * What MUs do when they know how ASPs will answer: exact best responses, the Nash equilibrium of
 * the reward game (11), and the regret of any rewards.
 */
@NullMarked
package org.edgemuse.incentive.leader;

import org.jspecify.annotations.NullMarked;
