/** MASON's visual console on a scenario: what is watched, and how its windows are put together. */
@NullMarked
package org.edgemuse.console;

import org.jspecify.annotations.NullMarked;
