/**
 * The bridge between the kernel and the mathematics: a slot's requests as a market of MUs and ASPs,
 * what a world must be for that, and the way back from a clearing to grants and denials.
 */
@NullMarked
package org.edgemuse.incentive.slot;

import org.jspecify.annotations.NullMarked;
