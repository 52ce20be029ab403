/** Schedulers that learn, an agent a base station, in the kernel's terms. */
@NullMarked
package org.edgemuse.ladts.scheduling;

import org.jspecify.annotations.NullMarked;
