/** Runs that fail while they are watched: what is told of them, and where. */
@NullMarked
package org.edgemuse.console.fault;

import org.jspecify.annotations.NullMarked;
