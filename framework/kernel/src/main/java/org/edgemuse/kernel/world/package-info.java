/** The simulated world: agents, time, demand and the air between, whatever scheduler runs. */
@NullMarked
package org.edgemuse.kernel.world;

import org.jspecify.annotations.NullMarked;
