/** Draws the figures of sweeps from their tables. */
@NullMarked
package org.edgemuse.experiment.drawing;

import org.jspecify.annotations.NullMarked;
