/**
 * A run as an environment to learn in: {@code reset} and {@code step} with the meaning that they
 * have in Gymnasium (M. Towers et al., 2024), for learners that call the world instead of being
 * called by it.
 */
@NullMarked
package org.edgemuse.kernel.environment;

import org.jspecify.annotations.NullMarked;
