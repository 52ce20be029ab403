package org.edgemuse.kernel.scenario;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Placement;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.values.TaskValues;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/**
 * The user equipments.
 *
 * @param count N
 * @param placement where they stand at first
 * @param demand who asks when
 * @param oneRequestPerServer whether a UE that asks raises a request for each ES, bound to it
 * @param applications classes of text applications that tasks belong to, or empty
 * @param valuation what QoE is worth to UEs in a market
 * @param promptMB data sent with a request, MB
 * @param promptMbit the same in Mbit, or null
 * @param prompts a text file with one prompt a line, whose bytes are the data sent, or null
 * @param resultMB data of the content, D_n of (7), MASL paper, MB, or null
 * @param resultMbit the same in Mbit, or null
 * @param errorDecay gamma_nk of (4), MASL paper, one value a UE and ES
 * @param errorLimit E0_n of (14a), MASL paper
 * @param mobility how they move, or null if they stay
 */
public record UserEquipmentSpec(
    @Doc("number of UEs") @Range(min = 0) int count,
    @Doc("where the UEs stand at first") @Default("uniform") Choice<Placement> placement,
    @Doc("who asks for content, and when") Choice<DemandModel> demand,
    @Doc("whether a UE that asks raises one request for each ES, bound to it, in place of one")
        @Default("false")
        boolean oneRequestPerServer,
    @Doc("classes of text applications, which give tasks their tokens and accuracy") @Default("[]")
        List<ApplicationSpec> applications,
    @Doc("what QoE is worth to UEs in a market") @Default("{}") ValuationSpec valuation,
    @Doc("data that a UE sends with a request") @Unit("MB") @Default("0") @Range(min = 0)
        TaskValues promptMB,
    @Doc("the same in another unit, in place of promptMB") @Unit("Mbit") @Range(min = 0)
        @Nullable TaskValues promptMbit,
    @Doc(
            "text file with a prompt a line, whose bytes are the data sent, in place of promptMB;"
                + " task k of UE n sends line n + k, from 0, and after the last the first again")
        @Nullable Attachment prompts,
    @Doc("data of the generated content; this or resultMbit is required without applications")
        @Unit("MB")
        @Range(min = 0)
        @Nullable TaskValues resultMB,
    @Doc("the same in another unit, in place of resultMB") @Unit("Mbit") @Range(min = 0)
        @Nullable TaskValues resultMbit,
    @Doc("how fast the content's error falls with each denoising step, one draw a UE and ES")
        @Default("{uniform: [0.05, 0.2]}")
        @Range(min = 0, openMin = true)
        Values errorDecay,
    @Doc("largest acceptable error of the content")
        @Default("{uniform: [0.05, 0.2]}")
        @Range(min = 0, openMin = true)
        TaskValues errorLimit,
    @Doc("how UEs move; they stay if absent") @Nullable Choice<MobilityModel> mobility)
    implements Serializable {

  /** Checks what single keys cannot show. */
  public UserEquipmentSpec {
    applications = List.copyOf(applications);
    new Lengths(count)
        .check("promptMB", promptMB)
        .check("promptMbit", promptMbit)
        .check("resultMB", resultMB)
        .check("resultMbit", resultMbit)
        .checkUnpaired("errorDecay", errorDecay)
        .check("errorLimit", errorLimit)
        .require();
    new TaskSource(promptMB, promptMbit, prompts, resultMB, resultMbit, errorLimit)
        .check(applications);
  }
}
