/**
 * Contract tests for plugins: a test class extends {@link org.edgemuse.testkit.SchedulerContract}
 * or {@link org.edgemuse.testkit.MobilityContract}, names its plugins as a scenario file would, and
 * is done. {@link org.edgemuse.testkit.Worlds} and {@link org.edgemuse.testkit.DecisionLog} serve
 * tests of one's own.
 */
@NullMarked
package org.edgemuse.testkit;

import org.jspecify.annotations.NullMarked;
