/** Puts the shards of a sweep together again. */
@NullMarked
package org.edgemuse.experiment.merge;

import org.jspecify.annotations.NullMarked;
