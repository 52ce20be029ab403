/** Built-in metrics: delays, totals and counts of requests. */
@NullMarked
package org.edgemuse.kernel.metric;

import org.jspecify.annotations.NullMarked;
