package org.edgemuse.ladts.heuristic;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;

/**
 * Options of schedulers that compare queues.
 *
 * @param length what it is measured in
 */
public record QueueOptions(
    @Doc("what the length of a queue is: the work that waits, or the seconds that it takes")
        @Default("work")
        Length length)
    implements Serializable {}
