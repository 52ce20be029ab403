/** Which APs reach a UE, found without looking at all of them. */
@NullMarked
package org.edgemuse.kernel.coverage;

import org.jspecify.annotations.NullMarked;
