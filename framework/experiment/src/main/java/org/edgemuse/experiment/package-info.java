/** Reads experiments, runs them, and draws their figures: the entry points for programs. */
@NullMarked
package org.edgemuse.experiment;

import org.jspecify.annotations.NullMarked;
