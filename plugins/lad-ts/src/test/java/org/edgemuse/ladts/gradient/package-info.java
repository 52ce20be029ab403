/** Gradients against finite differences, in double precision from the same sources. */
@NullMarked
package org.edgemuse.ladts.gradient;

import org.jspecify.annotations.NullMarked;
