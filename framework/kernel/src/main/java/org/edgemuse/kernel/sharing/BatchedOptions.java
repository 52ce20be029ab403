package org.edgemuse.kernel.sharing;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.jspecify.annotations.Nullable;

/**
 * How batches are formed and served.
 *
 * @param most requests in a batch
 * @param overhead the part of a step's time that a batch pays once, or null to ask the model
 */
public record BatchedOptions(
    @Doc("requests in a batch, at most") @Default("8") @Range(min = 1) int most,
    @Doc(
            "part of a denoising step's time that a batch pays once, so that a step for n together"
                + " takes overhead + (1 - overhead) n times as long as for one; if absent, the"
                + " generative model says how long, or else n times")
        @Range(min = 0, max = 1)
        @Nullable Double overhead)
    implements Serializable {}
