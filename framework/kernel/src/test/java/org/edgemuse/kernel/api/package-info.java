/** Tests of what the API as a whole, and the kernel behind it, promise. */
@NullMarked
package org.edgemuse.kernel.api;

import org.jspecify.annotations.NullMarked;
