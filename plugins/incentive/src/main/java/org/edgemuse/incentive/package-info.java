/**
 * A market for language-model services at the mobile edge: users offer rewards for quality of
 * experience, providers answer with computing and bandwidth (the QoE-driven incentive paper). The
 * packages below are its mathematics, usable without a simulation.
 */
@NullMarked
package org.edgemuse.incentive;

import org.jspecify.annotations.NullMarked;
