/**
 * Writes the tables that a sweep leaves in its folder, row by row in its order, and sums them up.
 */
@NullMarked
package org.edgemuse.experiment.output;

import org.jspecify.annotations.NullMarked;
