package org.edgemuse.ladts.options;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;

/**
 * What the parts of a state are divided by.
 *
 * @param promptMbit data
 * @param work work, in the unit of the generative model
 * @param queueS queues, times the ES's capacity
 */
public record ScalingOptions(
    @Doc("what data is divided by")
        @Unit("Mbit")
        @Default("5")
        @Range(min = Floats.LEAST, max = Floats.MOST)
        double promptMbit,
    @Doc("what the task's work is divided by, in the unit of the generative model")
        @Default("5")
        @Range(min = Floats.LEAST, max = Floats.MOST)
        double work,
    @Doc("what queues are divided by: this times the ES's capacity")
        @Unit("s")
        @Default("5")
        @Range(min = Floats.LEAST, max = Floats.MOST)
        double queueS)
    implements Serializable {}
