/** Measures of task offloading: a lower bound on delay, and makespan with its price. */
@NullMarked
package org.edgemuse.ladts.metric;

import org.jspecify.annotations.NullMarked;
