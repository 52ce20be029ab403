/** The schedulers and metrics of the JCACO game, bound by name for scenario files. */
@NullMarked
package org.edgemuse.jcaco;

import org.jspecify.annotations.NullMarked;
