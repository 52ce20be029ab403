/** Built-in generative models: work and error of denoising steps. */
@NullMarked
package org.edgemuse.kernel.generative;

import org.jspecify.annotations.NullMarked;
