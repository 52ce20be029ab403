/**
 * The agents: UEs, APs and ESs. An agent is an index with behaviour; its numbers live in the arrays
 * of its population.
 */
@NullMarked
package org.edgemuse.kernel.agent;

import org.jspecify.annotations.NullMarked;
