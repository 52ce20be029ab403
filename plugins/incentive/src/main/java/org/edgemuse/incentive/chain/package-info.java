/**
 * Chains of thought in a simulation: the accuracy bounds (4) and (6), QoE-driven incentive paper,
 * over simulated examples, and how many examples the accuracy of requests needs.
 */
@NullMarked
package org.edgemuse.incentive.chain;

import org.jspecify.annotations.NullMarked;
