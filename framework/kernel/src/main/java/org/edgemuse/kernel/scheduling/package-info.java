/** Built-in schedulers: those that decide no more than a world leaves open. */
@NullMarked
package org.edgemuse.kernel.scheduling;

import org.jspecify.annotations.NullMarked;
