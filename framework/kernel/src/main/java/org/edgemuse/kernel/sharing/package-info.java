/** Built-in sharing disciplines, each exact in closed form within a slot. */
@NullMarked
package org.edgemuse.kernel.sharing;

import org.jspecify.annotations.NullMarked;
