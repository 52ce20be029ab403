/**
 * A policy that denoises: the noise schedule, the denoising network and the chain of reverse steps
 * with its gradient.
 */
@NullMarked
package org.edgemuse.ladts.diffusion;

import org.jspecify.annotations.NullMarked;
