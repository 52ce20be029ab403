/** The simulated world, and the simulation that runs it on MASON's schedule. */
@NullMarked
package org.edgemuse.kernel.model;

import org.jspecify.annotations.NullMarked;
