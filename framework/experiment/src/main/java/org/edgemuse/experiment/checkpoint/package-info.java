/** Runs that were saved in files to go on with later. */
@NullMarked
package org.edgemuse.experiment.checkpoint;

import org.jspecify.annotations.NullMarked;
