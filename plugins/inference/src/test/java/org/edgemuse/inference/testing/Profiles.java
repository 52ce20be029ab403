package org.edgemuse.inference.testing;

import java.util.List;
import java.util.Map;
import org.edgemuse.inference.profile.Profile;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.testkit.Worlds;

/** Makes profiles for tests as their files do. */
public final class Profiles {
  /** Steps and errors of the specification's prototype; 0.02 TFLOP a step at 10 TFLOP/s. */
  public static final String WRITTEN =
      """
      {model: shapes, device: a CPU, threads: 2, sampler: ddim, guidance: 3, tflopPerStep: 0.02, \
      tflops: 10, loadS: 0.5, memoryMB: 40, time: {batch: [1, 2, 4, 8], ms: [2, 3, 5, 9]}, \
      quality: {steps: [1, 2, 5, 10, 20, 50], error: [.222, .157, .097, .055, .030, .011]}}\
      """;

  private Profiles() {}

  /** The profile with keys changed, path by path; null removes nothing but is written. */
  public static Node node(Map<String, ?> changes) {
    Node node = Nodes.parse(Where.NOWHERE, WRITTEN);
    for (Map.Entry<String, ?> change : changes.entrySet()) {
      node = Nodes.with(node, change.getKey(), Nodes.of(change.getValue()));
    }
    return node;
  }

  /** The same, bound. */
  public static Profile profile(Map<String, ?> changes) {
    return new Binder(Worlds.plugins()).bind(node(changes), Profile.class);
  }

  /** The profile. */
  public static Profile profile() {
    return profile(Map.of());
  }

  /** One with these errors. */
  public static Profile withErrors(List<Integer> steps, List<Double> error) {
    return profile(Map.of("quality", Map.of("steps", steps, "error", error)));
  }
}
