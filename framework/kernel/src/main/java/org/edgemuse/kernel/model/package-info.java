/** The simulation: a run of a scenario on MASON's schedule, and its checkpoints. */
@NullMarked
package org.edgemuse.kernel.model;

import org.jspecify.annotations.NullMarked;
