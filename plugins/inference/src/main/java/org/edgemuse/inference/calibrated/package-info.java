/** Generative models that replay, in virtual time, what was measured on real hardware. */
@NullMarked
package org.edgemuse.inference.calibrated;

import org.jspecify.annotations.NullMarked;
