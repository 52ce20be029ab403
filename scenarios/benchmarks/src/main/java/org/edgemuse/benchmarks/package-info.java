/** Benchmarks of whole slots, of moves and of a whole run's memory. */
@NullMarked
package org.edgemuse.benchmarks;

import org.jspecify.annotations.NullMarked;
