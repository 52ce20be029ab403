/** Tests of schedulers that learn. */
@NullMarked
package org.edgemuse.ladts.scheduling;

import org.jspecify.annotations.NullMarked;
