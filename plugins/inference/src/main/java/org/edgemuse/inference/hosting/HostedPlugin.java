package org.edgemuse.inference.hosting;

import java.io.Serializable;
import java.util.Map;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.config.Whole;
import org.edgemuse.kernel.values.TaskValues;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** Makes ESs host several models in limited memory. */
public final class HostedPlugin implements Plugin<GenerativeModel, HostedPlugin.Options> {

  /**
   * Options of the hosts.
   *
   * @param models the models by name, in the order of their indices; where two are resident at an
   *     ES, the later counts as used more recently
   * @param memoryGB memory for models, one value an ES, GB
   * @param wanted index of the model that a task wants, one value a task; null if each UE wants one
   *     model, drawn by the models' shares
   */
  public record Options(
      @Doc("The models by name") Map<String, HostedModel> models,
      @Doc("Memory of an ES for models") @Unit("GB") @Range(min = 0) Values memoryGB,
      @Doc("Index of the model that a task wants; if absent, a UE wants one drawn by shares")
          @Range(min = 0)
          @Whole
          @Nullable TaskValues wanted)
      implements Serializable {

    /** Checks what single keys cannot show. */
    public Options {
      if (models.isEmpty()) {
        throw refused("models", "models must name a model at least");
      }
      if (wanted == null && models.values().stream().allMatch(model -> model.share() == 0)) {
        throw refused("models", "models must have a share above 0 among them");
      }
      if (wanted != null && wanted.by() == TaskValues.By.REQUEST) {
        throw refused(
            "wanted",
            "wanted: by must be taskIndex or ue; what a task needs is the same in all slots");
      }
      if (wanted != null && wanted.values().max() >= models.size()) {
        throw refused(
            "wanted",
            "wanted must be an index of a model, 0 to %d; it can be %d"
                .formatted(models.size() - 1, (long) wanted.values().max()));
      }
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Several models in ESs' limited memory; what is not there is loaded first";
  }

  @Override
  public GenerativeModel create(Options options, RunContext run) {
    return new Hosting(options, run).model();
  }

  static ConfigException refused(String key, String message) {
    return new ConfigException(new Where("", 0, key), message);
  }
}
