/** The trace of decisions: how the requests of followed UEs were decided, and what came of it. */
@NullMarked
package org.edgemuse.kernel.trace;

import org.jspecify.annotations.NullMarked;
