/** Writes and reads what a sweep leaves in its folder: tables, manifest and figure. */
@NullMarked
package org.edgemuse.experiment.output;

import org.jspecify.annotations.NullMarked;
