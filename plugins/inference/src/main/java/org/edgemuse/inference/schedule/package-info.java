/** How much signal is left at each time of the process that turns pictures into noise. */
@NullMarked
package org.edgemuse.inference.schedule;

import org.jspecify.annotations.NullMarked;
