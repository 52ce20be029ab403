/** Charts of the runs that are watched: curves over slots, each in a window of its own. */
@NullMarked
package org.edgemuse.console.chart;

import org.jspecify.annotations.NullMarked;
