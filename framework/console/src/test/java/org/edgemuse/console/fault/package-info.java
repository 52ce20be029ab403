/** Tests of what is told of runs that fail while they are watched. */
@NullMarked
package org.edgemuse.console.fault;

import org.jspecify.annotations.NullMarked;
