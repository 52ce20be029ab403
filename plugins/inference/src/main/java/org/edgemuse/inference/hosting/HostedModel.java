package org.edgemuse.inference.hosting;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.config.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One of the models that ESs can host.
 *
 * @param model what it takes and gives once in memory
 * @param memoryGB what it occupies, GB; null if the model knows
 * @param loadS time to bring it into memory, s; null if the model knows
 * @param share how many UEs want it, in proportion to the shares of the others
 * @param resident the ESs that have it in memory at the start, by index
 */
public record HostedModel(
    @Doc("What it takes and gives once in memory") Choice<GenerativeModel> model,
    @Doc("What it occupies; as measured if the model is calibrated and this is absent")
        @Unit("GB")
        @Range(min = 0)
        @Nullable Double memoryGB,
    @Doc("Time to bring it into memory; as measured if the model is calibrated and this is absent")
        @Unit("s")
        @Range(min = 0)
        @Nullable Double loadS,
    @Doc("How many UEs want it, in proportion to the shares of the other models")
        @Default("1")
        @Range(min = 0)
        double share,
    @Doc("ESs that have it in memory at the start, by index") @Default("[]") @Range(min = 0)
        List<Integer> resident)
    implements Serializable {}
