/**
 * Schedulers that learn nothing: greedy choices on queues that they see, and choices that look at
 * no queue at all; what learners are compared with.
 */
@NullMarked
package org.edgemuse.ladts.heuristic;

import org.jspecify.annotations.NullMarked;
