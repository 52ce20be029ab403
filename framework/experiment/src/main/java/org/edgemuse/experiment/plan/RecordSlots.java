package org.edgemuse.experiment.plan;

import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;

/**
 * Asks for slots.csv.
 *
 * @param every how many slots one row sums up, or how many episodes if runs have several
 */
public record RecordSlots(
    @Doc("how many slots one row of slots.csv sums up, or how many episodes if there are several")
        @Default("1")
        @Range(min = 1)
        int every) {}
