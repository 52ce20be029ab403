/** Small stand-ins for the parts of the world that tests of the kernel hand to plugins. */
@NullMarked
package org.edgemuse.kernel.testing;

import org.jspecify.annotations.NullMarked;
