/** The world of the LAD-TS paper as far as the kernel does not have it: work in cycles. */
@NullMarked
package org.edgemuse.ladts.world;

import org.jspecify.annotations.NullMarked;
