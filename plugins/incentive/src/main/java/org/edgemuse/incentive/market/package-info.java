/**
 * A market of mobile users (MUs), who offer rewards, and service providers (ASPs), who share their
 * machines and spectrum among them: its data, its QoE (7) and utilities (8), (9), and its outcome.
 * Nothing in it knows of a simulation.
 */
@NullMarked
package org.edgemuse.incentive.market;

import org.jspecify.annotations.NullMarked;
