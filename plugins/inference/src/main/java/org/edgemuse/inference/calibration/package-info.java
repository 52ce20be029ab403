/** Measuring: what a model takes and gives on this machine, and the command that does it. */
@NullMarked
package org.edgemuse.inference.calibration;

import org.jspecify.annotations.NullMarked;
