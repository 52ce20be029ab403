package org.edgemuse.kernel.scenario;

import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.jspecify.annotations.Nullable;

/**
 * Which slots count in the metrics.
 *
 * @param lastSlots how many slots at the end of the run, or null for all
 */
public record Measure(
    @Doc("how many slots at the end of the run count; all if absent") @Range(min = 1)
        @Nullable Integer lastSlots) {}
