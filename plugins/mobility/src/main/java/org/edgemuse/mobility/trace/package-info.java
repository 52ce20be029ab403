/** UEs that go where somebody went: along the traces of the run's map. */
@NullMarked
package org.edgemuse.mobility.trace;

import org.jspecify.annotations.NullMarked;
