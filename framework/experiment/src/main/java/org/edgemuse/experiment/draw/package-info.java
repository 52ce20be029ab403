/** Draws columns of numbers into CSV files, from which scenarios read them. */
@NullMarked
package org.edgemuse.experiment.draw;

import org.jspecify.annotations.NullMarked;
