package org.edgemuse.experiment.plan;

import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a scenario file beside those of the scenario itself.
 *
 * @param sweep which runs are made; one run if absent
 * @param recordSlots which slots get a row in slots.csv; none if absent
 * @param figure what is drawn
 */
public record ExperimentKeys(
    @Doc("which runs a sweep makes") @Default("{}") SweepSpec sweep,
    @Doc("which slots, or episodes, get a row in slots.csv; none if absent")
        @Nullable RecordSlots recordSlots,
    @Doc("what figure.png and figure.svg show") @Default("{}") FigureSpec figure) {}
