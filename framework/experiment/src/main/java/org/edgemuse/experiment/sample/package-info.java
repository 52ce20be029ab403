/** Lays points out in a space of ranges, and tells which ranges a result hangs on. */
@NullMarked
package org.edgemuse.experiment.sample;

import org.jspecify.annotations.NullMarked;
