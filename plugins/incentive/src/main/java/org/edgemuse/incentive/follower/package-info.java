/**
 * What ASPs do when the rewards are known: who is admitted, and how much computing and bandwidth
 * each MU gets, in closed form (the problem (8), Theorem 2, QoE-driven incentive paper).
 */
@NullMarked
package org.edgemuse.incentive.follower;

import org.jspecify.annotations.NullMarked;
