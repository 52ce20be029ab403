/** Holds settling to curves that can be judged by eye. */
@NullMarked
package org.edgemuse.experiment.settling;

import org.jspecify.annotations.NullMarked;
