package org.edgemuse.console.inspect;

import java.util.LinkedHashMap;
import java.util.Map;
import org.edgemuse.console.run.Watched;

/** Has UEs followed as long as anyone looks at them. To be used by the Swing thread. */
final class Following {
  private final Map<Followed, Integer> looking = new LinkedHashMap<>();

  private record Followed(Watched run, int ue) {}

  /** Someone begins to look at a UE; to be called between slots. */
  void begin(Watched run, int ue) {
    looking.merge(new Followed(run, ue), 1, Integer::sum);
    ensure(run, ue);
  }

  /** Another run may have taken the place of the one in which the UE was followed. */
  void ensure(Watched run, int ue) {
    run.simulation().decisions().follow(ue);
  }

  /** Someone looks no longer; to be called between slots. */
  void end(Watched run, int ue) {
    int left = looking.merge(new Followed(run, ue), -1, Integer::sum);
    if (left <= 0) {
      looking.remove(new Followed(run, ue));
      run.simulation().decisions().unfollow(ue);
    }
  }
}
