/** A map with traces, for tests of those who follow them. */
@NullMarked
package org.edgemuse.mobility.trace.testing;

import org.jspecify.annotations.NullMarked;
