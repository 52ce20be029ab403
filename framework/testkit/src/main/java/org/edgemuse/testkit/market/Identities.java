package org.edgemuse.testkit.market;

import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** Who UEs are, whatever their numbers. */
final class Identities {
  private Identities() {}

  /** The identity of each UE; its number if none is given. */
  static int[] of(@Nullable Values identities, RunContext run) {
    int[] numbers = new int[run.ueCount()];
    for (int ue = 0; ue < numbers.length; ue++) {
      numbers[ue] = identities == null ? ue : (int) identities.at(run.draws("identities"), ue);
    }
    return numbers;
  }
}
