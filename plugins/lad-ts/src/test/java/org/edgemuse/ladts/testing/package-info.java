/** Helps of this module's tests. */
@NullMarked
package org.edgemuse.ladts.testing;

import org.jspecify.annotations.NullMarked;
