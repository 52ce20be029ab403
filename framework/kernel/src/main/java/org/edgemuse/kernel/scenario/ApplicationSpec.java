package org.edgemuse.kernel.scenario;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.config.Whole;
import org.edgemuse.kernel.values.Values;

/**
 * A class of applications that ask language models for text.
 *
 * @param name what users call it
 * @param share weight of the class among all tasks
 * @param inTokens x_in of (7), QoE paper, drawn per UE, ES and task
 * @param outTokens x_out of (7), QoE paper, likewise
 * @param errorLimit theta of (7), QoE paper, likewise
 */
public record ApplicationSpec(
    @Doc("what users call the class") @Default("text") String name,
    @Doc("weight of the class among all tasks") @Default("1") @Range(min = 0, openMin = true)
        double share,
    @Doc("tokens of a prompt, drawn per UE, ES and task") @Whole @Range(min = 1, max = 10_000_000)
        Values inTokens,
    @Doc("tokens of an answer, drawn per UE, ES and task") @Whole @Range(min = 1, max = 10_000_000)
        Values outTokens,
    @Doc("largest acceptable gap to the ideal answer, drawn per UE, ES and task")
        @Range(min = 0, openMin = true, max = 1, openMax = true)
        Values errorLimit)
    implements Serializable {}
