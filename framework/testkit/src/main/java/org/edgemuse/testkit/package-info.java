/**
 * Contract tests for plugins: a test class extends {@link org.edgemuse.testkit.SchedulerContract},
 * {@link org.edgemuse.testkit.MobilityContract} or {@link
 * org.edgemuse.testkit.IncentiveMechanismContract}, names its plugins as a scenario file would, and
 * is done. {@link org.edgemuse.testkit.Worlds} and {@link org.edgemuse.testkit.DecisionLog} serve
 * tests of one's own, as do {@link org.edgemuse.testkit.market.MarketRun}, which shows what a
 * market decided, and {@link org.edgemuse.testkit.game.RewardSearch}, which judges it.
 */
@NullMarked
package org.edgemuse.testkit;

import org.jspecify.annotations.NullMarked;
