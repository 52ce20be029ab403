/** Noise schedule and denoising chain, against their formulas. */
@NullMarked
package org.edgemuse.ladts.diffusion;

import org.jspecify.annotations.NullMarked;
