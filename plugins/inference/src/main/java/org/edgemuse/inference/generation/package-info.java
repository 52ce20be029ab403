/** Pictures from prompts: batches of trajectories that one denoiser leads, with guidance. */
@NullMarked
package org.edgemuse.inference.generation;

import org.jspecify.annotations.NullMarked;
