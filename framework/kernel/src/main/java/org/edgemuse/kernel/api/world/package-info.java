/** The world as plugins see it: time, places, demand, channels, and what edge servers generate. */
@NullMarked
package org.edgemuse.kernel.api.world;

import org.jspecify.annotations.NullMarked;
