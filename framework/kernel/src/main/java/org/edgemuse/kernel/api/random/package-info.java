/** Counter-based random draws: every number is a pure function of what it is for. */
@NullMarked
package org.edgemuse.kernel.api.random;

import org.jspecify.annotations.NullMarked;
