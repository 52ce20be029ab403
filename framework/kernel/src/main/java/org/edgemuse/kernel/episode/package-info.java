/** Starting the world anew: the first states of what changes in it, kept for later episodes. */
@NullMarked
package org.edgemuse.kernel.episode;

import org.jspecify.annotations.NullMarked;
