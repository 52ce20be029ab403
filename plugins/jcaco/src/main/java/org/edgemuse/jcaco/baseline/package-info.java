/** Schedulers that look at nobody else: selfish and random. */
@NullMarked
package org.edgemuse.jcaco.baseline;

import org.jspecify.annotations.NullMarked;
