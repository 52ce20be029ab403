package org.edgemuse.ladts.scheduling;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.ladts.agent.Agent;
import org.edgemuse.ladts.agent.State;
import org.edgemuse.ladts.agent.Training;
import org.edgemuse.ladts.options.ScalingOptions;
import org.edgemuse.ladts.policy.LatentAction;
import org.edgemuse.ladts.policy.PolicyFile;
import org.edgemuse.ladts.policy.PolicyFileException;
import org.edgemuse.ladts.policy.PolicyHeader;

/**
 * What the policy of a scheduler's agents is of: its learner, its networks, what their states show
 * and their memory keeps, and the size of the world.
 */
record Policy(String learner, Networks networks, Training training, int aps, int ess)
    implements Serializable {

  private PolicyHeader header() {
    PolicyHeader header =
        networks
            .header(learner, aps, State.size(ess), ess)
            .with("queues", name(training.state().queues()));
    if (networks.latent()) {
      header =
          header
              .with("memory", name(training.memory().by()))
              .with("store", name(training.memory().store()));
    }
    ScalingOptions scaling = training.state().scaling();
    return scaling == null
        ? header
        : header
            .with("perMbit", scaling.promptMbit())
            .with("perWork", scaling.work())
            .with("perQueueS", scaling.queueS());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Writes the agents' policy. */
  void write(OutputStream out, Agent[] agents) throws IOException {
    List<float[]> weights = new ArrayList<>();
    List<LatentAction> latents = new ArrayList<>();
    for (int i = 0; i < agents.length; i++) {
      weights.add(agents[i].learner().policyParameters());
      latents.addAll(agents[i].latents(i));
    }
    PolicyFile.write(out, header(), weights, latents);
  }

  /**
   * Has the agents start from a policy.
   *
   * @throws ConfigException if it is damaged or of something else, at the option
   */
  void read(Attachment file, Agent[] agents) {
    try {
      List<float[]> weights = PolicyFile.read(file.bytes(), header());
      for (int i = 0; i < agents.length; i++) {
        agents[i].learner().startFrom(weights.get(i));
      }
      for (LatentAction latent : PolicyFile.readLatents(file.bytes(), header())) {
        agents[latent.agent()].recall(latent);
      }
    } catch (PolicyFileException refused) {
      throw new ConfigException(
          new Where("", 0, "policy"),
          "'%s' cannot be used: %s".formatted(file.name(), refused.getMessage()));
    }
  }
}
