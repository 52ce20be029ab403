/** The phases of a slot, each one repeating event on MASON's schedule. */
@NullMarked
package org.edgemuse.kernel.slot;

import org.jspecify.annotations.NullMarked;
