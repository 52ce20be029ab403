/** Decides when a point of a sweep has runs enough. */
@NullMarked
package org.edgemuse.experiment.stopping;

import org.jspecify.annotations.NullMarked;
