/** Calls what may never return, and gives it up when it takes too long. */
@NullMarked
package org.edgemuse.experiment.limit;

import org.jspecify.annotations.NullMarked;
