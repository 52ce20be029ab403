/** What is simulated: the records that a scenario's keys are bound to. */
@NullMarked
package org.edgemuse.kernel.scenario;

import org.jspecify.annotations.NullMarked;
