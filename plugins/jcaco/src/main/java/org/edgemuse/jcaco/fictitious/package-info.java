/** Fictitious play, from the paper's count of UEs to play against what was seen. */
@NullMarked
package org.edgemuse.jcaco.fictitious;

import org.jspecify.annotations.NullMarked;
