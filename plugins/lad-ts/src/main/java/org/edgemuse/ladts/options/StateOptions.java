package org.edgemuse.ladts.options;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.jspecify.annotations.Nullable;

/**
 * What a state shows.
 *
 * @param queues which announcement stands for an ES's queue
 * @param scaling what it is divided by, or null for raw numbers
 * @param nextQueues the queues after a slot's last task
 */
public record StateOptions(
    @Doc("what stands for an ES's queue: work that waited at slot start, or its expected load")
        @Default("backlog")
        Announcement queues,
    @Doc("divides data, work and queues ({} for the defaults); none shows raw numbers")
        @Nullable ScalingOptions scaling,
    @Doc("next queues of a slot's last task: as announced, or zeros, a fault of the authors' code")
        @Default("updated")
        NextQueues nextQueues)
    implements Serializable {}
