/** Publication figures as PNG and SVG, drawn from plain arrays without a display. */
@NullMarked
package org.edgemuse.experiment.figure;

import org.jspecify.annotations.NullMarked;
